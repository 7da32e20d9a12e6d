<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About ICC Editor</source>
        <translation>អំពី ICC Editor</translation>
    </message>
    <message>
        <source>Version {version} with Qt {qt}</source>
        <translation>កំណែ {version} ជាមួយ Qt {qt}</translation>
    </message>
    <message>
        <source>Write and translate posts offline, in English and Khmer, see what readers will see, and publish once. No account is needed to write, and nothing is sent anywhere unless you publish.</source>
        <translation>សរសេរ និងបកប្រែអត្ថបទដោយគ្មានអ៊ីនធឺណិត ជាភាសាអង់គ្លេស និងខ្មែរ មើលអ្វីដែលអ្នកអាននឹងឃើញ ហើយផ្សាយតែម្តង។ មិនត្រូវការគណនីដើម្បីសរសេរទេ ហើយគ្មានអ្វីត្រូវបានផ្ញើទៅណាទេ លុះត្រាតែអ្នកផ្សាយ។</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>អាជ្ញាបណ្ណ</translation>
    </message>
    <message>
        <source>ICC Editor is free software under the MIT licence. It uses:</source>
        <translation>ICC Editor ជាកម្មវិធីសេរី ក្រោមអាជ្ញាបណ្ណ MIT។ វាប្រើ៖</translation>
    </message>
</context>
<context>
    <name>AccountController</name>
    <message>
        <source>Password</source>
        <translation>ពាក្យសម្ងាត់</translation>
    </message>
    <message>
        <source>Password of {name} on “{blog}”</source>
        <translation>ពាក្យសម្ងាត់របស់ {name} នៅលើ “{blog}”</translation>
    </message>
    <message>
        <source>Type it again</source>
        <translation>វាយបញ្ចូលម្តងទៀត</translation>
    </message>
    <message>
        <source>Trying the password…</source>
        <translation>កំពុងសាកពាក្យសម្ងាត់…</translation>
    </message>
    <message>
        <source>Practice blog</source>
        <translation>ប្លុកសាកល្បង</translation>
    </message>
    <message>
        <source>Looking for the blog…</source>
        <translation>កំពុងរកប្លុក…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>កំពុងចូល…</translation>
    </message>
    <message>
        <source>Trying the account…</source>
        <translation>កំពុងសាកគណនី…</translation>
    </message>
    <message>
        <source>Making the practice blog…</source>
        <translation>កំពុងបង្កើតប្លុកសាកល្បង…</translation>
    </message>
    <message>
        <source>“{name}” works.</source>
        <translation>“{name}” ដំណើរការ។</translation>
    </message>
    <message>
        <source>Asking the blog…</source>
        <translation>កំពុងសួរប្លុក…</translation>
    </message>
</context>
<context>
    <name>AccountWizard</name>
    <message>
        <source>Connect a blog</source>
        <translation>ភ្ជាប់ប្លុក</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ថយក្រោយ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Find the blog</source>
        <translation>រកប្លុក</translation>
    </message>
    <message>
        <source>Found: {address}</source>
        <translation>រកឃើញ៖ {address}</translation>
    </message>
    <message>
        <source>You can publish to “{blog}” as {name}{role}.</source>
        <translation>អ្នកអាចផ្សាយទៅ “{blog}” ក្នុងនាម {name}{role}។</translation>
    </message>
    <message>
        <source>You are signed in to “{blog}” as {name}, but this account may not write posts there yet. Ask whoever runs the blog to make it a contributor or an author.</source>
        <translation>អ្នកបានចូលទៅ “{blog}” ក្នុងនាម {name} ប៉ុន្តែគណនីនេះមិនទាន់អាចសរសេរអត្ថបទនៅទីនោះបានទេ។ សូមសុំអ្នកគ្រប់គ្រងប្លុកឱ្យដាក់គណនីនេះជាអ្នករួមចំណែក ឬអ្នកនិពន្ធ។</translation>
    </message>
    <message>
        <source>You can publish to “{blog}”, a folder on this computer.</source>
        <translation>អ្នកអាចផ្សាយទៅ “{blog}” ដែលជាថតមួយនៅលើកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>The password is in this computer’s keyring, not in a file.</source>
        <translation>ពាក្យសម្ងាត់នៅក្នុងឃ្លាំងសោរបស់កុំព្យូទ័រនេះ មិនមែនក្នុងឯកសារទេ។</translation>
    </message>
    <message>
        <source>There is no keyring here: the password is kept in memory for this run only. You will be asked for it again next time.</source>
        <translation>នៅទីនេះគ្មានឃ្លាំងសោទេ៖ ពាក្យសម្ងាត់ត្រូវបានរក្សាក្នុងសតិតែសម្រាប់លើកនេះប៉ុណ្ណោះ។ លើកក្រោយ អ្នកនឹងត្រូវបានសួរម្តងទៀត។</translation>
    </message>
    <message>
        <source>&amp;Address of the blog</source>
        <translation>អាសយដ្ឋានប្លុក(&amp;A)</translation>
    </message>
    <message>
        <source>As you see it in the browser when you read the blog. It works with WordPress.com and with any other WordPress.</source>
        <translation>ដូចដែលអ្នកឃើញក្នុងកម្មវិធីរុករក ពេលអានប្លុក។ វាប្រើបានជាមួយ WordPress.com និង WordPress ដទៃទៀត។</translation>
    </message>
    <message>
        <source>No blog yet? A practice blog is a folder on this computer. You can press Publish and look at the result; nobody else sees it.</source>
        <translation>មិនទាន់មានប្លុកទេឬ? ប្លុកសាកល្បងគឺជាថតមួយនៅលើកុំព្យូទ័រនេះ។ អ្នកអាចចុច ផ្សាយ ហើយមើលលទ្ធផល គ្មានអ្នកណាផ្សេងឃើញទេ។</translation>
    </message>
    <message>
        <source>Use a practice blog</source>
        <translation>ប្រើប្លុកសាកល្បង</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>បង្ហាញពាក្យសម្ងាត់</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ឈ្មោះអ្នកប្រើ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>ពាក្យសម្ងាត់(&amp;P)</translation>
    </message>
    <message>
        <source>Do you sign in with a code from your phone?</source>
        <translation>តើអ្នកចូលដោយប្រើលេខកូដពីទូរសព្ទឬ?</translation>
    </message>
    <message>
        <source>Then your usual password is not enough for a program. Make an application password: in the browser, open your profile on the blog, find “Application passwords”, make one with any name, and paste it here, spaces and all. You can take it back there at any time. It is the better choice in any case.</source>
        <translation>ដូច្នេះ ពាក្យសម្ងាត់ធម្មតាមិនគ្រប់គ្រាន់សម្រាប់កម្មវិធីទេ។ សូមបង្កើតពាក្យសម្ងាត់កម្មវិធី៖ ក្នុងកម្មវិធីរុករក បើកប្រវត្តិរូបរបស់អ្នកនៅលើប្លុក រក “Application passwords” បង្កើតមួយដោយឈ្មោះណាក៏បាន រួចបិទភ្ជាប់នៅទីនេះ ទាំងដកឃ្លា។ អ្នកអាចដកវាវិញនៅទីនោះគ្រប់ពេល។ នេះជាជម្រើសល្អជាងជានិច្ច។</translation>
    </message>
    <message>
        <source>On WordPress.com: Profile → Security → Two-Step Authentication → Application Passwords. The user name is that of WordPress.com.</source>
        <translation>នៅលើ WordPress.com៖ Profile → Security → Two-Step Authentication → Application Passwords។ ឈ្មោះអ្នកប្រើគឺឈ្មោះនៅ WordPress.com។</translation>
    </message>
    <message>
        <source>Which blog do you want to write for?</source>
        <translation>តើអ្នកចង់សរសេរសម្រាប់ប្លុកណា?</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>បានភ្ជាប់</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>ព័ត៌មានលម្អិត…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>ចូល</translation>
    </message>
    <message>
        <source>Use this blog</source>
        <translation>ប្រើប្លុកនេះ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>រួចរាល់</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>administrator</source>
        <translation>អ្នកគ្រប់គ្រង</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>និពន្ធនាយក</translation>
    </message>
    <message>
        <source>author</source>
        <translation>អ្នកនិពន្ធ</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>អ្នករួមចំណែក</translation>
    </message>
    <message>
        <source>subscriber</source>
        <translation>អ្នកតាមដាន</translation>
    </message>
    <message>
        <source>A folder on this computer</source>
        <translation>ថតមួយនៅលើកុំព្យូទ័រនេះ</translation>
    </message>
</context>
<context>
    <name>AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>គណនី</translation>
    </message>
    <message>
        <source>No blog is connected. Writing works without one.</source>
        <translation>មិនមានប្លុកភ្ជាប់ទេ។ អ្នកអាចសរសេរដោយគ្មានវា។</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>បន្ថែម…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>ប្តូរឈ្មោះ…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>ពិនិត្យម្តងទៀត</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>បំភ្លេច…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>ប្តូរឈ្មោះ</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>ឈ្មោះគណនី</translation>
    </message>
    <message>
        <source>Forget “{name}” on this computer? Its password is deleted from the keyring. Nothing changes on the blog, and your posts stay here.</source>
        <translation>បំភ្លេច “{name}” ពីកុំព្យូទ័រនេះឬ? ពាក្យសម្ងាត់របស់វាត្រូវបានលុបពីឃ្លាំងសោ។ គ្មានអ្វីប្រែប្រួលនៅលើប្លុកទេ ហើយអត្ថបទរបស់អ្នកនៅទីនេះដដែល។</translation>
    </message>
    <message>
        <source>Forget this account</source>
        <translation>បំភ្លេចគណនីនេះ</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>បំភ្លេច</translation>
    </message>
</context>
<context>
    <name>ArticleDialog</name>
    <message>
        <source>Quote an article</source>
        <translation>ដកស្រង់អត្ថបទព័ត៌មាន</translation>
    </message>
    <message>
        <source>News agency, newspaper or site</source>
        <translation>ទីភ្នាក់ងារ កាសែត ឬគេហទំព័រ</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>ផ្សាយនៅថ្ងៃ</translation>
    </message>
    <message>
        <source>Write “{line}” above it</source>
        <translation>សរសេរ “{line}” នៅខាងលើ</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>ដកស្រង់</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>ចំណងជើងព័ត៌មាន</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>ទីភ្នាក់ងារ</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation>អាសយដ្ឋានអត្ថបទ</translation>
    </message>
    <message>
        <source>Words quoted</source>
        <translation>ពាក្យដកស្រង់</translation>
    </message>
    <message>
        <source>That is no address of a web page.</source>
        <translation>នេះមិនមែនជាអាសយដ្ឋានទំព័របណ្តាញទេ។</translation>
    </message>
    <message>
        <source>The headline is still missing.</source>
        <translation>នៅខ្វះចំណងជើងព័ត៌មាន។</translation>
    </message>
    <message>
        <source>The words quoted are still missing.</source>
        <translation>នៅខ្វះពាក្យដកស្រង់។</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Bin</source>
        <translation>ធុងសំរាម</translation>
    </message>
    <message>
        <source>These posts are in the bin.</source>
        <translation>អត្ថបទទាំងនេះនៅក្នុងធុងសំរាម។</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>ធុងសំរាមទទេ។</translation>
    </message>
    <message>
        <source>Posts in the bin</source>
        <translation>អត្ថបទក្នុងធុងសំរាម</translation>
    </message>
    <message>
        <source>Empty the bin…</source>
        <translation>សម្អាតធុងសំរាម…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>យកមកវិញ</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>លុបជារៀងរហូត</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>សម្អាតធុងសំរាម</translation>
    </message>
    <message>
        <source>Delete everything in the bin for good? This cannot be undone.</source>
        <translation>លុបអ្វីៗទាំងអស់ក្នុងធុងសំរាមជារៀងរហូតឬ? ការនេះមិនអាចមិនធ្វើវិញបានទេ។</translation>
    </message>
</context>
<context>
    <name>Browser</name>
    <message>
        <source>No browser could be opened. Open this address yourself: {address}</source>
        <translation>មិនអាចបើកកម្មវិធីរុករកបានទេ។ សូមបើកអាសយដ្ឋាននេះដោយខ្លួនឯង៖ {address}</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>ចម្លងអាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>No program here shows folders. The folder is: {path}</source>
        <translation>គ្មានកម្មវិធីណាបង្ហាញថតនៅទីនេះទេ។ ថតនោះគឺ៖ {path}</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>ចម្លងផ្លូវ</translation>
    </message>
</context>
<context>
    <name>CellBar</name>
    <message>
        <source>About this cell</source>
        <translation>អំពីក្រឡានេះ</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>the source’s own</source>
        <translation>របស់ប្រភព</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>New figures</source>
        <translation>តួលេខថ្មី</translation>
    </message>
    <message>
        <source>What shall change in the table?</source>
        <translation>តើត្រូវប្តូរអ្វីក្នុងតារាង?</translation>
    </message>
    <message>
        <source>Only what is ticked changes; Undo takes it back.</source>
        <translation>មានតែអ្វីដែលគូសប៉ុណ្ណោះដែលប្តូរ។ «មិនធ្វើវិញ» យកវាត្រឡប់វិញ។</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>ការប្តូរ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>ជួរដេក</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ជួរឈរ</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ឥឡូវ</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>បន្ទាប់</translation>
    </message>
    <message>
        <source>Change them</source>
        <translation>ប្តូរវា</translation>
    </message>
    <message>
        <source>a new row: {cells}</source>
        <translation>ជួរដេកថ្មី៖ {cells}</translation>
    </message>
    <message>
        <source>not in the sheet: take it out</source>
        <translation>គ្មានក្នុងសន្លឹក៖ ដកវាចេញ</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(ទទេ)</translation>
    </message>
    <message>
        <source>Columns the table does not have: {names}.</source>
        <translation>ជួរឈរដែលគ្មានក្នុងតារាង៖ {names}។</translation>
    </message>
    <message>
        <source>Rows that fit more than one of the sheet: {names}.</source>
        <translation>ជួរដេកដែលត្រូវនឹងជួរច្រើនក្នុងសន្លឹក៖ {names}។</translation>
    </message>
</context>
<context>
    <name>ChartController</name>
    <message>
        <source>The text shows the chart here already. It follows the table by itself.</source>
        <translation>អត្ថបទបង្ហាញគំនូសតាងនៅទីនេះរួចហើយ។ វាប្ដូរតាមតារាងដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>The text shows the chart here. It follows the table by itself.</source>
        <translation>អត្ថបទបង្ហាញគំនូសតាងនៅទីនេះ។ វាប្ដូរតាមតារាងដោយខ្លួនឯង។</translation>
    </message>
</context>
<context>
    <name>ChartDialog</name>
    <message>
        <source>Chart</source>
        <translation>គំនូសតាង</translation>
    </message>
    <message>
        <source>A bar for each row</source>
        <translation>របារមួយសម្រាប់ជួរដេកនីមួយៗ</translation>
    </message>
    <message>
        <source>One bar, its parts are the rows</source>
        <translation>របារតែមួយ ផ្នែករបស់វាគឺជួរដេក</translation>
    </message>
    <message>
        <source>A bar for each row, its parts are columns</source>
        <translation>របារមួយសម្រាប់ជួរដេកនីមួយៗ ផ្នែករបស់វាគឺជួរឈរ</translation>
    </message>
    <message>
        <source>What fits best</source>
        <translation>អ្វីដែលសមបំផុត</translation>
    </message>
    <message>
        <source>Columns that are parts of a bar</source>
        <translation>ជួរឈរដែលជាផ្នែកនៃរបារ</translation>
    </message>
    <message>
        <source>What has the colour</source>
        <translation>អ្វីដែលមានពណ៌</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>ពណ៌</translation>
    </message>
    <message>
        <source>The largest first</source>
        <translation>ធំជាងគេមុន</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>ជួរដេកទាំងអស់</translation>
    </message>
    <message>
        <source>Put it into the text</source>
        <translation>ដាក់ក្នុងអត្ថបទ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>It shows</source>
        <translation>វាបង្ហាញ</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>តួលេខ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>ជួរឈរ</translation>
    </message>
    <message>
        <source>Only the largest</source>
        <translation>តែធំជាងគេ</translation>
    </message>
    <message>
        <source>Colour of</source>
        <translation>ពណ៌របស់</translation>
    </message>
    <message>
        <source>Choose the columns that are parts of a bar.</source>
        <translation>សូមជ្រើសជួរឈរដែលជាផ្នែកនៃរបារ។</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Go there</source>
        <translation>ទៅទីនោះ</translation>
    </message>
    <message>
        <source>Leave it as it is…</source>
        <translation>ទុកវាដូចដែលមាន…</translation>
    </message>
    <message>
        <source>Say why it may stay; it is then not pointed out any more</source>
        <translation>ប្រាប់មូលហេតុដែលវាអាចនៅដដែល បន្ទាប់មកវានឹងលែងត្រូវបានចង្អុលបង្ហាញ</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>table “{name}”</source>
        <translation>តារាង «{name}»</translation>
    </message>
    <message>
        <source>row “{name}”</source>
        <translation>ជួរដេក «{name}»</translation>
    </message>
    <message>
        <source>column “{name}”</source>
        <translation>ជួរឈរ «{name}»</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>ឯកតា</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>ចំណងជើងតារាង</translation>
    </message>
    <message>
        <source>note</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>source</source>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ចំណងជើង</translation>
    </message>
    <message>
        <source>title</source>
        <translation>ចំណងជើង</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>សេចក្តីសង្ខេប</translation>
    </message>
    <message>
        <source>excerpt</source>
        <translation>សេចក្តីសង្ខេប</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>បន្ទាត់ {line}</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>បន្ទាត់ {line}</translation>
    </message>
    <message>
        <source>The fields at the top of the file cannot be read (line {line}).</source>
        <translation>មិនអាចអានវាលនៅដើមឯកសារបានទេ (បន្ទាត់ {line})។</translation>
    </message>
    <message>
        <source>The title is missing.</source>
        <translation>ខ្វះចំណងជើង។</translation>
    </message>
    <message>
        <source>The title is the same as in {other}: is it translated?</source>
        <translation>ចំណងជើងដូចគ្នានឹង {other}៖ តើបានបកប្រែហើយឬនៅ?</translation>
    </message>
    <message>
        <source>The address part “{slug}” is very long.</source>
        <translation>ផ្នែកអាសយដ្ឋាន “{slug}” វែងណាស់។</translation>
    </message>
    <message>
        <source>The address part “{slug}” will become “{proper}” on the blog.</source>
        <translation>ផ្នែកអាសយដ្ឋាន “{slug}” នឹងក្លាយជា “{proper}” នៅលើប្លុក។</translation>
    </message>
    <message>
        <source>The excerpt is long ({length} characters); blogs cut it.</source>
        <translation>សេចក្តីសង្ខេបវែង ({length} តួអក្សរ) ប្លុកនឹងកាត់វា។</translation>
    </message>
    <message>
        <source>No category is chosen.</source>
        <translation>មិនបានជ្រើសប្រភេទទេ។</translation>
    </message>
    <message>
        <source>The blog holds the post back until its date.</source>
        <translation>ប្លុករក្សាអត្ថបទទុករហូតដល់កាលបរិច្ឆេទ។</translation>
    </message>
    <message>
        <source>The date is in the future, but this blog publishes at once.</source>
        <translation>កាលបរិច្ឆេទនៅអនាគត ប៉ុន្តែប្លុកនេះផ្សាយភ្លាម។</translation>
    </message>
    <message>
        <source>The date is in the past.</source>
        <translation>កាលបរិច្ឆេទនៅអតីតកាល។</translation>
    </message>
    <message>
        <source>A picture is loaded from another place: {source}</source>
        <translation>រូបភាពមួយត្រូវបានយកពីកន្លែងផ្សេង៖ {source}</translation>
    </message>
    <message>
        <source>A picture is missing: {source}</source>
        <translation>ខ្វះរូបភាពមួយ៖ {source}</translation>
    </message>
    <message>
        <source>A picture is neither one of this post’s nor on the web; readers get its description: {source}</source>
        <translation>រូបភាពមួយមិនមែនជារបស់អត្ថបទនេះ ហើយក៏មិននៅលើបណ្តាញដែរ។ អ្នកអានឃើញតែការពិពណ៌នា៖ {source}</translation>
    </message>
    <message>
        <source>A picture cannot be sent: {source}</source>
        <translation>មិនអាចផ្ញើរូបភាពមួយបានទេ៖ {source}</translation>
    </message>
    <message>
        <source>A picture has no description for those who cannot see it: {source}</source>
        <translation>រូបភាពមួយគ្មានការពណ៌នាសម្រាប់អ្នកដែលមើលមិនឃើញ៖ {source}</translation>
    </message>
    <message>
        <source>Your role cannot send pictures; this one is left out: {source}</source>
        <translation>តួនាទីរបស់អ្នកមិនអាចផ្ញើរូបភាពបានទេ រូបនេះត្រូវបានទុកចោល៖ {source}</translation>
    </message>
    <message>
        <source>Your role cannot make new categories or tags; left out: {name}</source>
        <translation>តួនាទីរបស់អ្នកមិនអាចបង្កើតប្រភេទ ឬស្លាកថ្មីបានទេ ត្រូវបានទុកចោល៖ {name}</translation>
    </message>
    <message>
        <source>Your role on this blog cannot make pages.</source>
        <translation>តួនាទីរបស់អ្នកនៅលើប្លុកនេះមិនអាចបង្កើតទំព័របានទេ។</translation>
    </message>
    <message>
        <source>Your role on this blog cannot change a post that is published.</source>
        <translation>តួនាទីរបស់អ្នកនៅលើប្លុកនេះមិនអាចកែអត្ថបទដែលបានផ្សាយហើយទេ។</translation>
    </message>
    <message>
        <source>The blog shows it differently: {field}</source>
        <translation>ប្លុកបង្ហាញវាខុសគ្នា៖ {field}</translation>
    </message>
    <message>
        <source>The account is gone from here. A draft or pictures may be left on the blog: {blog}</source>
        <translation>គណនីនេះលែងមាននៅទីនេះហើយ។ សេចក្តីព្រាង ឬរូបភាពអាចនៅសល់លើប្លុក៖ {blog}</translation>
    </message>
    <message>
        <source>The link to the other language is not set yet.</source>
        <translation>តំណទៅភាសាម្ខាងទៀតមិនទាន់ដាក់ទេ។</translation>
    </message>
    <message>
        <source>The {language} version is still on the blog as a post of its own as well: {link}</source>
        <translation>កំណែ {language} នៅតែមាននៅលើប្លុកជាអត្ថបទដាច់ដោយឡែកដែរ៖ {link}</translation>
    </message>
    <message>
        <source>The post of the {other} version holds this text too, so readers find it twice. Choose that version as well: its post is sent without this text. {link}</source>
        <translation>អត្ថបទរបស់កំណែ {other} មានអត្ថបទនេះដែរ ដូច្នេះអ្នកអានឃើញវាពីរដង។ សូមជ្រើសរើសកំណែនោះដែរ៖ អត្ថបទរបស់វានឹងផ្ញើដោយគ្មានអត្ថបទនេះ។ {link}</translation>
    </message>
    <message>
        <source>It is on the blog; only the note about it here could not be saved. The outbox keeps it until then: press “Send now” there.</source>
        <translation>វាមាននៅលើប្លុកហើយ មានតែកំណត់ចំណាំអំពីវានៅទីនេះទេ ដែលរក្សាទុកមិនបាន។ ប្រអប់ចេញរក្សាវាទុកសិន៖ សូមចុច “ផ្ញើឥឡូវ” នៅទីនោះ។</translation>
    </message>
    <message>
        <source>The post is on the blog, but its folder is gone from this computer.</source>
        <translation>អត្ថបទនៅលើប្លុកហើយ ប៉ុន្តែថតរបស់វាបាត់ពីកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>គ្មានអត្ថបទទេ។</translation>
    </message>
    <message>
        <source>A heading is as large as the title; use the next smaller one.</source>
        <translation>ចំណងជើងរងមួយធំស្មើចំណងជើង សូមប្រើថ្នាក់តូចបន្ទាប់។</translation>
    </message>
    <message>
        <source>A heading skips a level.</source>
        <translation>ចំណងជើងរងមួយរំលងថ្នាក់។</translation>
    </message>
    <message>
        <source>This HTML is not sent to blogs and will be left out: {tag}</source>
        <translation>HTML នេះមិនត្រូវបានផ្ញើទៅប្លុកទេ ហើយនឹងត្រូវដកចេញ៖ {tag}</translation>
    </message>
    <message>
        <source>A link leads nowhere a browser should go: {link}</source>
        <translation>តំណមួយនាំទៅកន្លែងដែលមិនគួរទៅ៖ {link}</translation>
    </message>
    <message>
        <source>A link carries tracking: {parameters}</source>
        <translation>តំណមួយមានការតាមដាន៖ {parameters}</translation>
    </message>
    <message>
        <source>A link has no full address: {link}</source>
        <translation>តំណមួយគ្មានអាសយដ្ឋានពេញ៖ {link}</translation>
    </message>
    <message>
        <source>Line {line}: a letter was lost, the sign {signs} stands in its place. Type it again.</source>
        <translation>បន្ទាត់ {line}៖ អក្សរមួយបាត់ មានសញ្ញា {signs} នៅកន្លែងវា។ សូមវាយអក្សរនោះឡើងវិញ។</translation>
    </message>
    <message>
        <source>A letter of the title was lost, the sign {signs} stands in its place. Type it again.</source>
        <translation>អក្សរមួយក្នុងចំណងជើងបាត់ មានសញ្ញា {signs} នៅកន្លែងវា។ សូមវាយអក្សរនោះឡើងវិញ។</translation>
    </message>
    <message>
        <source>A letter of the excerpt was lost, the sign {signs} stands in its place. Type it again.</source>
        <translation>អក្សរមួយក្នុងសេចក្តីសង្ខេបបាត់ មានសញ្ញា {signs} នៅកន្លែងវា។ សូមវាយអក្សរនោះឡើងវិញ។</translation>
    </message>
    <message>
        <source>Line {line}: an invisible control sign ({signs}). Delete it.</source>
        <translation>បន្ទាត់ {line}៖ មានសញ្ញាបញ្ជាមើលមិនឃើញ ({signs})។ សូមលុបវា។</translation>
    </message>
    <message>
        <source>The title has an invisible control sign ({signs}). Delete it.</source>
        <translation>ក្នុងចំណងជើងមានសញ្ញាបញ្ជាមើលមិនឃើញ ({signs})។ សូមលុបវា។</translation>
    </message>
    <message>
        <source>The excerpt has an invisible control sign ({signs}). Delete it.</source>
        <translation>ក្នុងសេចក្តីសង្ខេបមានសញ្ញាបញ្ជាមើលមិនឃើញ ({signs})។ សូមលុបវា។</translation>
    </message>
    <message>
        <source>Line {line}: an invisible sign turns the direction of writing ({signs}); readers may see the words in another order. Delete it.</source>
        <translation>បន្ទាត់ {line}៖ មានសញ្ញាមើលមិនឃើញដែលប្តូរទិសដៅសរសេរ ({signs}) អ្នកអានអាចឃើញពាក្យខុសលំដាប់។ សូមលុបវា។</translation>
    </message>
    <message>
        <source>In the title an invisible sign turns the direction of writing ({signs}); readers may see the words in another order. Delete it.</source>
        <translation>ក្នុងចំណងជើងមានសញ្ញាមើលមិនឃើញដែលប្តូរទិសដៅសរសេរ ({signs}) អ្នកអានអាចឃើញពាក្យខុសលំដាប់។ សូមលុបវា។</translation>
    </message>
    <message>
        <source>In the excerpt an invisible sign turns the direction of writing ({signs}); readers may see the words in another order. Delete it.</source>
        <translation>ក្នុងសេចក្តីសង្ខេបមានសញ្ញាមើលមិនឃើញដែលប្តូរទិសដៅសរសេរ ({signs}) អ្នកអានអាចឃើញពាក្យខុសលំដាប់។ សូមលុបវា។</translation>
    </message>
    <message>
        <source>The Khmer version has hardly any Khmer letters.</source>
        <translation>កំណែខ្មែរស្ទើរតែគ្មានអក្សរខ្មែរ។</translation>
    </message>
    <message>
        <source>The text is mostly Khmer, but the version is not.</source>
        <translation>អត្ថបទភាគច្រើនជាភាសាខ្មែរ ប៉ុន្តែកំណែមិនមែនទេ។</translation>
    </message>
    <message>
        <source>There is no version in another language.</source>
        <translation>មិនមានកំណែជាភាសាផ្សេងទេ។</translation>
    </message>
    <message>
        <source>The text it was translated from was changed since.</source>
        <translation>អត្ថបទដើមត្រូវបានកែក្រោយពេលបកប្រែ។</translation>
    </message>
    <message>
        <source>Paragraphs to check, because what they were translated from was changed: {count}</source>
        <translation>កថាខណ្ឌដែលត្រូវពិនិត្យ ព្រោះអត្ថបទដើមរបស់វាត្រូវបានកែ៖ {count}</translation>
    </message>
    <message>
        <source>Paragraphs not translated yet: {count}</source>
        <translation>កថាខណ្ឌដែលមិនទាន់បកប្រែ៖ {count}</translation>
    </message>
    <message>
        <source>{figure} is no figure: write table, row and column with points between, as in {{{{communes.cnrp.chiefs}}}}.</source>
        <translation>{figure} មិនមែនជាតួលេខពីតារាងទេ៖ សូមសរសេរតារាង ជួរដេក និងជួរឈរ ដោយមានចំណុចនៅចន្លោះ ដូចជា {{{{communes.cnrp.chiefs}}}}។</translation>
    </message>
    <message>
        <source>The figure {figure} has no number: there is no table “{table}”.</source>
        <translation>តួលេខ {figure} គ្មានលេខទេ៖ គ្មានតារាង “{table}” ទេ។</translation>
    </message>
    <message>
        <source>The figure {figure} has no number: the file of the table “{table}” is damaged.</source>
        <translation>តួលេខ {figure} គ្មានលេខទេ៖ ឯកសារនៃតារាង “{table}” ខូចហើយ។</translation>
    </message>
    <message>
        <source>The figure {figure} has no number: the table has no row “{row}”.</source>
        <translation>តួលេខ {figure} គ្មានលេខទេ៖ តារាងគ្មានជួរដេក “{row}” ទេ។</translation>
    </message>
    <message>
        <source>The figure {figure} has no number: the table has no column “{column}”.</source>
        <translation>តួលេខ {figure} គ្មានលេខទេ៖ តារាងគ្មានជួរឈរ “{column}” ទេ។</translation>
    </message>
    <message>
        <source>The figure {figure} has no number: that cell of the table is blank.</source>
        <translation>តួលេខ {figure} គ្មានលេខទេ៖ ក្រឡានោះក្នុងតារាងនៅទទេ។</translation>
    </message>
    <message>
        <source>The figure {figure} has no number: the table says that it is not available.</source>
        <translation>តួលេខ {figure} គ្មានលេខទេ៖ តារាងប្រាប់ថាគ្មានទិន្នន័យ។</translation>
    </message>
    <message>
        <source>The figure {figure} has no words: that label is missing in {language}.</source>
        <translation>{figure} គ្មានពាក្យទេ៖ ស្លាកនោះខ្វះជាភាសា {language}។</translation>
    </message>
    <message>
        <source>The figure {figure} cannot be written so: words stand in that cell.</source>
        <translation>តួលេខ {figure} មិនអាចសរសេរដូច្នេះបានទេ៖ ក្រឡានោះមានពាក្យ។</translation>
    </message>
    <message>
        <source>A results table is missing: {file}</source>
        <translation>ខ្វះតារាងលទ្ធផលមួយ៖ {file}</translation>
    </message>
    <message>
        <source>The file of a results table is damaged: {file}</source>
        <translation>ឯកសារនៃតារាងលទ្ធផលមួយខូចហើយ៖ {file}</translation>
    </message>
    <message>
        <source>A results table is empty, or all its columns are hidden: {file}</source>
        <translation>តារាងលទ្ធផលមួយនៅទទេ ឬជួរឈរទាំងអស់របស់វាត្រូវបានលាក់៖ {file}</translation>
    </message>
    <message>
        <source>The table “{table}” cannot be drawn as a chart.</source>
        <translation>មិនអាចគូរតារាង «{table}» ជាគំនូសតាងបានទេ។</translation>
    </message>
    <message>
        <source>The chart of “{table}” cannot be drawn: “{key}” in its file is not right.</source>
        <translation>មិនអាចគូរគំនូសតាងនៃ «{table}» បានទេ៖ «{key}» ក្នុងឯកសាររបស់វាមិនត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>The chart of “{table}” cannot be drawn: there is no such column of numbers. {key}</source>
        <translation>មិនអាចគូរគំនូសតាងនៃ «{table}» បានទេ៖ គ្មានជួរឈរលេខបែបនេះទេ។ {key}</translation>
    </message>
    <message>
        <source>The chart of “{table}” cannot be drawn: its column has no figures.</source>
        <translation>មិនអាចគូរគំនូសតាងនៃ «{table}» បានទេ៖ ជួរឈររបស់វាគ្មានតួលេខ។</translation>
    </message>
    <message>
        <source>The chart of “{table}” cannot be drawn: “{key}” is below zero, and a part of a whole cannot be.</source>
        <translation>មិនអាចគូរគំនូសតាងនៃ «{table}» បានទេ៖ «{key}» តិចជាងសូន្យ ហើយផ្នែកនៃចំនួនសរុបមិនអាចតិចជាងសូន្យទេ។</translation>
    </message>
    <message>
        <source>The chart of “{table}” cannot be drawn: the program's letters do not have “{key}”.</source>
        <translation>មិនអាចគូរគំនូសតាងនៃ «{table}» បានទេ៖ ពុម្ពអក្សររបស់កម្មវិធីគ្មាន «{key}» ទេ។</translation>
    </message>
    <message>
        <source>The chart of “{table}” would have {bars} bars; more than {limit} cannot be read.</source>
        <translation>គំនូសតាងនៃ «{table}» នឹងមានរបារ {bars}; មិនអាចអានរបារលើសពី {limit} បានទេ។</translation>
    </message>
    <message>
        <source>The chart of “{table}” cannot be drawn: Khmer needs FriBiDi on this computer (on Debian and Ubuntu the package libfribidi0).</source>
        <translation>មិនអាចគូរគំនូសតាងនៃ «{table}» បានទេ៖ អក្សរខ្មែរត្រូវការ FriBiDi លើកុំព្យូទ័រនេះ (លើ Debian និង Ubuntu គឺកញ្ចប់ libfribidi0)។</translation>
    </message>
    <message>
        <source>{place}: {found} stands here, but the table “{table}” has {expected} ({label}).</source>
        <translation>{place}៖ នៅទីនេះសរសេរ {found} ប៉ុន្តែតារាង “{table}” មាន {expected} ({label})។</translation>
    </message>
    <message>
        <source>{place}: {found} stands here, but the {other} version has {there} ({other_where}).</source>
        <translation>{place}៖ នៅទីនេះសរសេរ {found} ប៉ុន្តែកំណែ {other} មាន {there} ({other_where})។</translation>
    </message>
    <message>
        <source>{place}: {found} stands here, where the {other} version has {there} ({other_where}). Two numbers may have changed places.</source>
        <translation>{place}៖ នៅទីនេះសរសេរ {found} ប៉ុន្តែកំណែ {other} មាន {there} ({other_where})។ លេខពីរអាចត្រូវបានប្តូរកន្លែងគ្នា។</translation>
    </message>
    <message>
        <source>{place}: {found} is said of somebody else here than in the {other} version ({other_where}).</source>
        <translation>{place}៖ លេខ {found} នៅទីនេះជារបស់អ្នកផ្សេង មិនដូចក្នុងកំណែ {other} ({other_where}) ទេ។</translation>
    </message>
    <message>
        <source>{place}: {found} stands here, but not in the {other} version ({other_where}).</source>
        <translation>{place}៖ នៅទីនេះមានលេខ {found} ប៉ុន្តែក្នុងកំណែ {other} ({other_where}) គ្មានលេខនេះទេ។</translation>
    </message>
    <message>
        <source>{place}: {found} stands in the table “{table}” as well ({label}). Written as {figure} it changes with the table.</source>
        <translation>{place}៖ {found} មានក្នុងតារាង “{table}” ដែរ ({label})។ បើសរសេរជា {figure} វានឹងប្តូរតាមតារាង។</translation>
    </message>
    <message>
        <source>{count} numbers stand in tables as well. Written as figures they change with the tables: {found} ({where}) would be {figure}.</source>
        <translation>លេខ {count} មានក្នុងតារាងដែរ។ បើសរសេរជាតួលេខ វានឹងប្តូរតាមតារាង៖ {found} ({where}) នឹងទៅជា {figure}។</translation>
    </message>
    <message>
        <source>{place}: {found} mixes Khmer and Latin digits. Write {expected}.</source>
        <translation>{place}៖ {found} លាយលេខខ្មែរ និងលេខឡាតាំង។ សូមសរសេរ {expected}។</translation>
    </message>
    <message>
        <source>{place}: {found} is not in the digits of the text around it: {expected}.</source>
        <translation>{place}៖ {found} មិនសរសេរជាលេខដូចអត្ថបទជុំវិញទេ៖ {expected}។</translation>
    </message>
    <message>
        <source>This column cannot be computed: “{part}” is no column of numbers.</source>
        <translation>មិនអាចគណនាជួរឈរនេះបានទេ៖ «{part}» មិនមែនជាជួរឈរលេខទេ។</translation>
    </message>
    <message>
        <source>This column cannot be computed: “{part}” cannot be set against “{of}”.</source>
        <translation>មិនអាចគណនាជួរឈរនេះបានទេ៖ «{part}» មិនអាចប្រៀបធៀបនឹង «{of}» បានទេ។</translation>
    </message>
    <message>
        <source>This column would be computed from itself.</source>
        <translation>ជួរឈរនេះត្រូវគណនាពីខ្លួនវាផ្ទាល់។</translation>
    </message>
    <message>
        <source>This column is computed from columns that are computed from others too many times over.</source>
        <translation>ជួរឈរនេះគណនាពីជួរឈរដែលគណនាពីជួរឈរផ្សេងទៀត ច្រើនជាន់ពេក។</translation>
    </message>
    <message>
        <source>The total typed is {found}, but its parts add to {expected}.</source>
        <translation>ផលបូកដែលបានវាយគឺ {found} ប៉ុន្តែផ្នែកទាំងអស់បូកបាន {expected}។</translation>
    </message>
    <message>
        <source>The total typed is {found}, but its parts add to {expected}. The difference can be divided by 9: two digits may be swapped somewhere.</source>
        <translation>ផលបូកដែលបានវាយគឺ {found} ប៉ុន្តែផ្នែកទាំងអស់បូកបាន {expected}។ ផលដកចែកដាច់នឹង 9៖ ប្រហែលជាមានលេខពីរឆ្លាស់គ្នា។</translation>
    </message>
    <message>
        <source>The total typed is {found}, but its parts add to {expected}. In “{suspect}”, {typed} may be {mended} with two digits swapped.</source>
        <translation>ផលបូកដែលបានវាយគឺ {found} ប៉ុន្តែផ្នែកទាំងអស់បូកបាន {expected}។ នៅ «{suspect}» លេខ {typed} ប្រហែលជា {mended} ដែលលេខពីរឆ្លាស់គ្នា។</translation>
    </message>
    <message>
        <source>The total typed is {found}, but its parts add to {expected}. In “{suspect}”, {typed} may be {mended} with a zero too many or too few.</source>
        <translation>ផលបូកដែលបានវាយគឺ {found} ប៉ុន្តែផ្នែកទាំងអស់បូកបាន {expected}។ នៅ «{suspect}» លេខ {typed} ប្រហែលជា {mended} ដែលលើស ឬខ្វះលេខសូន្យ។</translation>
    </message>
    <message>
        <source>The total typed is {found}. It counts the {apart} of the rows that stand apart; the others add to {expected}.</source>
        <translation>ផលបូកដែលបានវាយគឺ {found}។ វារាប់បញ្ចូល {apart} នៃជួរដែលនៅដោយឡែក។ ជួរផ្សេងទៀតបូកបាន {expected}។</translation>
    </message>
    <message>
        <source>The share typed is {found} %, but the counts make {expected} %.</source>
        <translation>ភាគរយដែលបានវាយគឺ {found} % ប៉ុន្តែចំនួនគណនាបាន {expected} %។</translation>
    </message>
    <message>
        <source>The share typed is {found} %; rounded it is {expected} %.</source>
        <translation>ភាគរយដែលបានវាយគឺ {found} % ប៉ុន្តែបើបង្គត់វាគឺ {expected} %។</translation>
    </message>
    <message>
        <source>{found} is a part of one, but the column is in percent: {expected}.</source>
        <translation>{found} ជាផ្នែកនៃមួយ ប៉ុន្តែជួរឈរនេះជាភាគរយ៖ {expected}។</translation>
    </message>
    <message>
        <source>The shares of this column are parts of one, not percent.</source>
        <translation>តួលេខក្នុងជួរឈរនេះជាផ្នែកនៃមួយ មិនមែនជាភាគរយទេ។</translation>
    </message>
    <message>
        <source>{wrong} of the {of} shares of this column do not fit the counts. Are they shares of something else?</source>
        <translation>ភាគរយ {wrong} ក្នុងចំណោម {of} នៃជួរឈរនេះ មិនត្រូវនឹងចំនួនទេ។ តើវាជាភាគរយនៃអ្វីផ្សេងឬ?</translation>
    </message>
    <message>
        <source>The rank typed is {found}, but by the values it is {expected}.</source>
        <translation>លំដាប់ដែលបានវាយគឺ {found} ប៉ុន្តែតាមតម្លៃវាគឺ {expected}។</translation>
    </message>
    <message>
        <source>The change typed is {found}, but the two columns differ by {expected}.</source>
        <translation>បម្រែបម្រួលដែលបានវាយគឺ {found} ប៉ុន្តែជួរឈរទាំងពីរខុសគ្នា {expected}។</translation>
    </message>
    <message>
        <source>Valid and invalid ballots make {expected}, but {found} people voted.</source>
        <translation>សន្លឹកឆ្នោតបានការ និងមិនបានការបូកបាន {expected} ប៉ុន្តែអ្នកបោះឆ្នោតមាន {found}។</translation>
    </message>
    <message>
        <source>Valid and invalid ballots make {expected}, but {found} people voted. In “{suspect}”, {typed} may be {mended}.</source>
        <translation>សន្លឹកឆ្នោតបានការ និងមិនបានការបូកបាន {expected} ប៉ុន្តែអ្នកបោះឆ្នោតមាន {found}។ នៅ «{suspect}» លេខ {typed} ប្រហែលជា {mended}។</translation>
    </message>
    <message>
        <source>There are {found} valid ballots, but only {expected} people voted.</source>
        <translation>សន្លឹកឆ្នោតបានការមាន {found} ប៉ុន្តែអ្នកបោះឆ្នោតមានតែ {expected}។</translation>
    </message>
    <message>
        <source>{found} people voted, but only {expected} are registered.</source>
        <translation>អ្នកបោះឆ្នោតមាន {found} ប៉ុន្តែអ្នកចុះឈ្មោះមានតែ {expected}។</translation>
    </message>
    <message>
        <source>A count cannot be negative: {found}.</source>
        <translation>ចំនួនមិនអាចអវិជ្ជមានបានទេ៖ {found}។</translation>
    </message>
    <message>
        <source>A count has no decimals: {found}.</source>
        <translation>ចំនួនរាប់មិនមានខ្ទង់ទសភាគទេ៖ {found}។</translation>
    </message>
    <message>
        <source>{found} seems to be in another unit than the rest of the column: in millions?</source>
        <translation>{found} ហាក់ដូចជាឯកតាផ្សេងពីលេខឯទៀតក្នុងជួរឈរ៖ គិតជាលានឬ?</translation>
    </message>
    <message>
        <source>A share lies between 0 and 100 %: {found}.</source>
        <translation>ភាគរយស្ថិតនៅចន្លោះ 0 និង 100 %៖ {found}។</translation>
    </message>
    <message>
        <source>A rank is 1, 2, 3 and so on: {found}.</source>
        <translation>លំដាប់គឺ 1, 2, 3 ជាដើម៖ {found}។</translation>
    </message>
    <message>
        <source>Words stand where a number belongs: {found}</source>
        <translation>មានពាក្យនៅកន្លែងដែលត្រូវមានលេខ៖ {found}</translation>
    </message>
    <message>
        <source>{found} is kept as words, not as a number. Type it again.</source>
        <translation>{found} ត្រូវបានរក្សាទុកជាពាក្យ មិនមែនជាលេខទេ។ សូមវាយម្ដងទៀត។</translation>
    </message>
    <message>
        <source>A number stands where words belong: {found}</source>
        <translation>មានលេខនៅកន្លែងដែលត្រូវមានពាក្យ៖ {found}</translation>
    </message>
    <message>
        <source>“{found}” stands where a number belongs. Leave the cell blank, or mark it as not available.</source>
        <translation>«{found}» នៅកន្លែងដែលត្រូវមានលេខ។ សូមទុកក្រឡាឱ្យទទេ ឬសម្គាល់ថាមិនមានទិន្នន័យ។</translation>
    </message>
    <message>
        <source>Blank cells ({blanks}) stand beside zeros ({zeros}). Are they zero, or not known?</source>
        <translation>មានក្រឡាទទេ ({blanks}) ក្បែរលេខសូន្យ ({zeros})។ តើវាជាសូន្យ ឬមិនទាន់ដឹង?</translation>
    </message>
    <message>
        <source>Blank cells ({blanks}) stand beside cells that are not available ({missing}). Are they not available as well?</source>
        <translation>មានក្រឡាទទេ ({blanks}) ក្បែរក្រឡាដែលគ្មានទិន្នន័យ ({missing})។ តើវាក៏គ្មានទិន្នន័យដែរឬ?</translation>
    </message>
    <message>
        <source>{found} is far from the rest of the column, where {expected} is usual.</source>
        <translation>{found} ខុសឆ្ងាយពីលេខឯទៀតក្នុងជួរឈរ ដែលជាធម្មតាប្រហែល {expected}។</translation>
    </message>
    <message>
        <source>The label “{label}” stands in another row already ({first}).</source>
        <translation>ស្លាក «{label}» មានក្នុងជួរផ្សេងរួចហើយ ({first})។</translation>
    </message>
    <message>
        <source>Another row ({first}) has the label “{label}” and the same numbers already.</source>
        <translation>ជួរមួយទៀត ({first}) មានស្លាក «{label}» និងលេខដូចគ្នារួចហើយ។</translation>
    </message>
    <message>
        <source>The province {province} is there twice (see {first}).</source>
        <translation>ខេត្ត {province} មានពីរដង (សូមមើល {first})។</translation>
    </message>
    <message>
        <source>Provinces are missing ({count}): {provinces}</source>
        <translation>ខ្វះខេត្ត ({count})៖ {provinces}</translation>
    </message>
    <message>
        <source>The source of the figures is not given.</source>
        <translation>មិនបានបញ្ជាក់ប្រភពនៃតួលេខទេ។</translation>
    </message>
    <message>
        <source>The date of the source is not given.</source>
        <translation>មិនបានបញ្ជាក់កាលបរិច្ឆេទនៃប្រភពទេ។</translation>
    </message>
    <message>
        <source>The table has no caption.</source>
        <translation>តារាងគ្មានចំណងជើង។</translation>
    </message>
    <message>
        <source>The caption is missing in {language}.</source>
        <translation>ខ្វះចំណងជើងតារាងជាភាសា {language}។</translation>
    </message>
    <message>
        <source>The note is missing in {language}.</source>
        <translation>ខ្វះកំណត់សម្គាល់ជាភាសា {language}។</translation>
    </message>
    <message>
        <source>The name of the source is missing in {language}.</source>
        <translation>ខ្វះឈ្មោះប្រភពជាភាសា {language}។</translation>
    </message>
    <message>
        <source>The label of the column is missing in {language}.</source>
        <translation>ខ្វះស្លាកជួរឈរជាភាសា {language}។</translation>
    </message>
    <message>
        <source>The unit of the column is missing in {language}.</source>
        <translation>ខ្វះឯកតានៃជួរឈរជាភាសា {language}។</translation>
    </message>
    <message>
        <source>The words of this cell are missing in {language}.</source>
        <translation>ខ្វះពាក្យក្នុងក្រឡានេះជាភាសា {language}។</translation>
    </message>
    <message>
        <source>In this column words are missing in {language} (cells: {count}).</source>
        <translation>ជួរឈរនេះខ្វះពាក្យជាភាសា {language} (ចំនួនក្រឡា៖ {count})។</translation>
    </message>
    <message>
        <source>Labels and words of the results table “{table}” are missing in {language}: {count}.</source>
        <translation>ខ្វះស្លាក និងពាក្យនៃតារាងលទ្ធផល «{table}» ជាភាសា {language}៖ {count}។</translation>
    </message>
    <message>
        <source>The row has no label.</source>
        <translation>ជួរនេះគ្មានស្លាក។</translation>
    </message>
</context>
<context>
    <name>ClipboardActions</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>កាត់</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>ចម្លង</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>បិទភ្ជាប់</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>ជ្រើសទាំងអស់</translation>
    </message>
</context>
<context>
    <name>ColourBox</name>
    <message>
        <source>Whatever suits</source>
        <translation>តាមដែលសម</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>ពណ៌ផ្សេង…</translation>
    </message>
    <message>
        <source>Another colour</source>
        <translation>ពណ៌ផ្សេង</translation>
    </message>
    <message>
        <source>The colour’s number, such as #0072b2: a party tells you its own.</source>
        <translation>លេខនៃពណ៌ ដូចជា #0072b2៖ គណបក្សនីមួយៗប្រាប់លេខរបស់ខ្លួន។</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>ខៀវ</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>ទឹកក្រូច</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>ខៀវចាស់</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>ខៀវខ្ចី</translation>
    </message>
    <message>
        <source>Wine red</source>
        <translation>ក្រហមទុំ</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>ត្នោត</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>ខ្មៅ</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>ប្រផេះ</translation>
    </message>
</context>
<context>
    <name>ColumnDialog</name>
    <message>
        <source>Column</source>
        <translation>ជួរឈរ</translation>
    </message>
    <message>
        <source>Number the share is of</source>
        <translation>លេខដែលភាគរយគិតលើ</translation>
    </message>
    <message>
        <source>Show the sum in the total row</source>
        <translation>បង្ហាញផលបូកក្នុងជួរសរុប</translation>
    </message>
    <message>
        <source>Hide it from readers (it is still counted)</source>
        <translation>លាក់ពីអ្នកអាន (នៅតែរាប់បញ្ចូល)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ប្ដូរ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Label ({language})</source>
        <translation>ស្លាក ({language})</translation>
    </message>
    <message>
        <source>It holds</source>
        <translation>មាន</translation>
    </message>
    <message>
        <source>Computed from</source>
        <translation>គណនាពី</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>ប្រៀបធៀបនឹង</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>ខ្ទង់ក្រោយក្បៀស</translation>
    </message>
    <message>
        <source>Unit ({language})</source>
        <translation>ឯកតា ({language})</translation>
    </message>
    <message>
        <source>Key for figures in the text</source>
        <translation>កូនសោសម្រាប់តួលេខក្នុងអត្ថបទ</translation>
    </message>
    <message>
        <source>Nothing: it is typed</source>
        <translation>គ្មាន៖ វាយដោយដៃ</translation>
    </message>
    <message>
        <source>The whole table</source>
        <translation>តារាងទាំងមូល</translation>
    </message>
    <message>
        <source>Its section</source>
        <translation>ផ្នែករបស់វា</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>លេខមួយ</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>តាមធម្មតា</translation>
    </message>
</context>
<context>
    <name>ConflictController</name>
    <message>
        <source>Another text of this post is kept beside it: {names}. Compare, and delete what you no longer need.</source>
        <translation>អត្ថបទមួយទៀតនៃអត្ថបទនេះត្រូវបានរក្សាទុកនៅក្បែរវា៖ {names}។ សូមប្រៀបធៀប ហើយលុបអ្វីដែលអ្នកលែងត្រូវការ។</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>បង្ហាញថត</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Changed outside</source>
        <translation>បានកែពីក្រៅ</translation>
    </message>
    <message>
        <source>Somebody else changed the results table {name} while you wrote</source>
        <translation>មានអ្នកផ្សេងកែតារាងលទ្ធផល {name} ខណៈអ្នកកំពុងសរសេរ</translation>
    </message>
    <message>
        <source>Another program deleted the file. Your text is safe in the recovery file; choose what to do.</source>
        <translation>កម្មវិធីផ្សេងបានលុបឯកសារ។ អត្ថបទរបស់អ្នកមានសុវត្ថិភាពក្នុងឯកសារសង្គ្រោះ សូមជ្រើសអ្វីត្រូវធ្វើ។</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Whichever you choose, the other text is kept in the history.</source>
        <translation>គ្មានអ្វីត្រូវបានសរសេរជាន់ទេ។ មិនថាអ្នកជ្រើសមួយណា អត្ថបទម្ខាងទៀតត្រូវបានរក្សាក្នុងប្រវត្តិ។</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>របស់អ្នក</translation>
    </message>
    <message>
        <source>On the disk</source>
        <translation>នៅលើថាស</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>រក្សារបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>Keep the one on the disk</source>
        <translation>រក្សារបស់នៅលើថាស</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>រក្សាទាំងពីរ</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>សម្រេចពេលក្រោយ</translation>
    </message>
    <message>
        <source>The text on the disk stays, yours is saved as a copy beside it.</source>
        <translation>អត្ថបទនៅលើថាសនៅដដែល របស់អ្នកត្រូវបានរក្សាជាច្បាប់ចម្លងក្បែរវា។</translation>
    </message>
    <message>
        <source>Somebody else changed this while you wrote: {part}</source>
        <translation>មានអ្នកផ្សេងកែ {part} ខណៈអ្នកកំពុងសរសេរ</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>When it is published</source>
        <translation>ពេលផ្សាយ</translation>
    </message>
    <message>
        <source>At a set time</source>
        <translation>នៅពេលកំណត់</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>កាលបរិច្ឆេទ និងម៉ោង</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>ល្វែងម៉ោង</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ឥឡូវនេះ</translation>
    </message>
    <message>
        <source>Set the present date and time</source>
        <translation>ដាក់កាលបរិច្ឆេទ និងម៉ោងឥឡូវ</translation>
    </message>
</context>
<context>
    <name>DescriptionStrip</name>
    <message>
        <source>Caption</source>
        <translation>ចំណងជើង</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>Address of the source</source>
        <translation>អាសយដ្ឋានប្រភព</translation>
    </message>
    <message>
        <source>Date of the figures</source>
        <translation>កាលបរិច្ឆេទនៃតួលេខ</translation>
    </message>
    <message>
        <source>year-month-day, as 2017-06-25</source>
        <translation>ឆ្នាំ-ខែ-ថ្ងៃ ដូចជា 2017-06-25</translation>
    </message>
    <message>
        <source>Note and source</source>
        <translation>កំណត់សម្គាល់ និងប្រភព</translation>
    </message>
    <message>
        <source>Show or hide note, source and date</source>
        <translation>បង្ហាញ ឬលាក់កំណត់សម្គាល់ ប្រភព និងកាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>What does the table show?</source>
        <translation>តារាងនេះបង្ហាញអ្វី?</translation>
    </message>
</context>
<context>
    <name>DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>លម្អិត</translation>
    </message>
    <message>
        <source>Details to copy</source>
        <translation>ព័ត៌មានលម្អិតសម្រាប់ចម្លង</translation>
    </message>
    <message>
        <source>These lines hold no text of yours, no name and no password.</source>
        <translation>បន្ទាត់ទាំងនេះគ្មានអត្ថបទរបស់អ្នក គ្មានឈ្មោះ និងគ្មានពាក្យសម្ងាត់ទេ។</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>ចម្លងព័ត៌មានលម្អិត</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>This is your own library, “{name}”: what you write is kept here. The practice library stays as it is; the name above the list leads back to it.</source>
        <translation>នេះជាបណ្ណាល័យផ្ទាល់ខ្លួនរបស់អ្នក «{name}»៖ អ្វីដែលអ្នកសរសេរត្រូវបានរក្សានៅទីនេះ។ បណ្ណាល័យសាកល្បងនៅដដែល។ ឈ្មោះខាងលើបញ្ជីនាំទៅវាវិញ។</translation>
    </message>
    <message>
        <source>Choose the library’s folder</source>
        <translation>ជ្រើសថតបណ្ណាល័យ</translation>
    </message>
    <message>
        <source>The post was copied into your own library, which is open now. The samples stay as they are.</source>
        <translation>អត្ថបទនោះបានចម្លងទៅក្នុងបណ្ណាល័យផ្ទាល់ខ្លួនរបស់អ្នក ដែលកំពុងបើក។ គំរូនៅដដែល។</translation>
    </message>
    <message>
        <source>The guide is in the folder “docs” of the program’s source.</source>
        <translation>មគ្គុទ្ទេសក៍នៅក្នុងថត “docs” នៃប្រភពកម្មវិធី។</translation>
    </message>
</context>
<context>
    <name>EditCommands</name>
    <message>
        <source>Heading {level}</source>
        <translation>ចំណងជើងរង {level}</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>ដិត</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>ទ្រេត</translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation>គូសចោល</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>កូដ</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>កថាខណ្ឌ</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>បញ្ជីចំណុច</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>បញ្ជីលេខ</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>ដកស្រង់</translation>
    </message>
    <message>
        <source>Code block</source>
        <translation>ប្លុកកូដ</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>រំកិលចូល</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>រំកិលចេញ</translation>
    </message>
    <message>
        <source>Dividing line</source>
        <translation>បន្ទាត់ខណ្ឌ</translation>
    </message>
    <message>
        <source>“Read more” mark</source>
        <translation>សញ្ញា “អានបន្ត”</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>តារាង</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>បិទភ្ជាប់ដោយគ្មានទ្រង់ទ្រាយ</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>ជួរឈរ {number}</translation>
    </message>
</context>
<context>
    <name>EditingController</name>
    <message>
        <source>This post can only be read: nothing can be saved in its folder. To change it, copy the library to a folder of your own.</source>
        <translation>អត្ថបទនេះអាចអានបានតែប៉ុណ្ណោះ៖ មិនអាចរក្សាទុកអ្វីក្នុងថតរបស់វាបានទេ។ ដើម្បីកែវា សូមចម្លងបណ្ណាល័យទៅថតរបស់អ្នក។</translation>
    </message>
    <message>
        <source>The newest words of the post you left are not in its file. They are kept in the recovery file.</source>
        <translation>ពាក្យថ្មីបំផុតនៃអត្ថបទដែលអ្នកបានចាកចេញ មិនទាន់នៅក្នុងឯកសាររបស់វាទេ។ វាត្រូវបានរក្សាទុកក្នុងឯកសារសង្គ្រោះ។</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>បង្ហាញវា</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>រក្សាទុកម្តងទៀត</translation>
    </message>
    <message>
        <source>The other post was not opened. The newest words of this one could not be saved anywhere; it stays open, so that they are not lost.</source>
        <translation>អត្ថបទផ្សេងនោះមិនត្រូវបានបើកទេ។ ពាក្យថ្មីបំផុតនៃអត្ថបទនេះរក្សាទុកនៅកន្លែងណាមិនបានទេ វានៅបើកដដែល ដើម្បីកុំឱ្យបាត់ពាក្យទាំងនោះ។</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>No post is open</source>
        <translation>គ្មានអត្ថបទបើកទេ</translation>
    </message>
    <message>
        <source>Choose one on the left, or begin a new one.</source>
        <translation>ជ្រើសមួយនៅខាងឆ្វេង ឬចាប់ផ្តើមថ្មី។</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>សរសេរអត្ថបទ</translation>
    </message>
</context>
<context>
    <name>EmptyTable</name>
    <message>
        <source>This table is empty</source>
        <translation>តារាងនេះទទេ</translation>
    </message>
    <message>
        <source>Copy cells in Excel, LibreOffice or a web page and paste them here, or begin with a few rows and columns.</source>
        <translation>សូមចម្លងក្រឡាពី Excel, LibreOffice ឬទំព័រវ៉ិប ហើយបិទភ្ជាប់នៅទីនេះ ឬចាប់ផ្ដើមដោយជួរដេក និងជួរឈរពីរបី។</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>បិទភ្ជាប់តារាង</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>បើកឯកសារ…</translation>
    </message>
    <message>
        <source>Begin with rows and columns</source>
        <translation>ចាប់ផ្ដើមដោយជួរដេក និងជួរឈរ</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Untitled</source>
        <translation>គ្មានចំណងជើង</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}៖ {value}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>When it is sent</source>
        <translation>ពេលផ្ញើទៅប្លុក</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ស្លាក</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>សេចក្តីសង្ខេប</translation>
    </message>
    <message>
        <source>Featured picture</source>
        <translation>រូបភាពតំណាង</translation>
    </message>
    <message>
        <source>Address (slug)</source>
        <translation>អាសយដ្ឋាន (slug)</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>មតិយោបល់</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទទំព័រ</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>Publish for everybody</source>
        <translation>ផ្សាយឱ្យអ្នករាល់គ្នា</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>ដាក់ឱ្យពិនិត្យ</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>ទុកជាសេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>Publish privately</source>
        <translation>ផ្សាយជាឯកជន</translation>
    </message>
    <message>
        <source>When it is published</source>
        <translation>ពេលផ្សាយ</translation>
    </message>
    <message>
        <source>As the blog decides</source>
        <translation>តាមប្លុកសម្រេច</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>អនុញ្ញាត</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>មិនអនុញ្ញាត</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ទំព័រ</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>អត្ថបទ</translation>
    </message>
    <message>
        <source>As in the library</source>
        <translation>ដូចក្នុងបណ្ណាល័យ</translation>
    </message>
</context>
<context>
    <name>FieldsPanel</name>
    <message>
        <source>Post</source>
        <translation>អត្ថបទ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ទំព័រ</translation>
    </message>
    <message>
        <source>Publish for everybody</source>
        <translation>ផ្សាយឱ្យអ្នករាល់គ្នា</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>ដាក់ឱ្យពិនិត្យ</translation>
    </message>
    <message>
        <source>Keep as a draft</source>
        <translation>ទុកជាសេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>Publish privately</source>
        <translation>ផ្សាយជាឯកជន</translation>
    </message>
    <message>
        <source>What the blog shall do with the post. Nothing is sent before you publish.</source>
        <translation>អ្វីដែលប្លុកត្រូវធ្វើជាមួយអត្ថបទ។ គ្មានអ្វីត្រូវបានផ្ញើមុនពេលអ្នកផ្សាយទេ។</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>បន្ថែមប្រភេទ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ស្លាក</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>បន្ថែមស្លាក</translation>
    </message>
    <message>
        <source>The last part of the post's address on the blog</source>
        <translation>ផ្នែកចុងក្រោយនៃអាសយដ្ឋានអត្ថបទនៅលើប្លុក</translation>
    </message>
    <message>
        <source>A sentence or two for lists and search results</source>
        <translation>មួយឬពីរប្រយោគសម្រាប់បញ្ជី និងលទ្ធផលស្វែងរក</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>ជ្រើស…</translation>
    </message>
    <message>
        <source>Choose the picture that stands for the post in lists</source>
        <translation>ជ្រើសរូបភាពតំណាងអត្ថបទក្នុងបញ្ជី</translation>
    </message>
    <message>
        <source>As the blog decides</source>
        <translation>តាមប្លុកសម្រេច</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>អនុញ្ញាត</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>មិនអនុញ្ញាត</translation>
    </message>
    <message>
        <source>None</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>When it is sent</source>
        <translation>ពេលផ្ញើទៅប្លុក</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>កាលបរិច្ឆេទ</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>សេចក្តីសង្ខេប</translation>
    </message>
    <message>
        <source>Featured picture</source>
        <translation>រូបភាពតំណាង</translation>
    </message>
    <message>
        <source>Address (slug)</source>
        <translation>អាសយដ្ឋាន (slug)</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>មតិយោបល់</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ប្រភេទទំព័រ</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} តួអក្សរ</translation>
    </message>
</context>
<context>
    <name>FigureList</name>
    <message>
        <source>Figures</source>
        <translation>តួលេខ</translation>
    </message>
    <message>
        <source>Enter takes it. A colon behind the name: as a share, a rank or in millions.</source>
        <translation>ចុច Enter ដើម្បីយក។ វាយ : បន្ទាប់ពីឈ្មោះ ដើម្បីបង្ហាញជាភាគរយ ជាចំណាត់ថ្នាក់ ឬជាលាន។</translation>
    </message>
    <message>
        <source>No figure is called so. Names are the table’s own, in any language.</source>
        <translation>គ្មានតួលេខឈ្មោះនេះទេ។ ឈ្មោះជារបស់តារាង ជាភាសាណាក៏បាន។</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>សរុប</translation>
    </message>
    <message>
        <source>as a number</source>
        <translation>ជាលេខ</translation>
    </message>
    <message>
        <source>as a share</source>
        <translation>ជាភាគរយ</translation>
    </message>
    <message>
        <source>as a rank</source>
        <translation>ជាចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>with a word for large numbers</source>
        <translation>ប្រើពាក្យសម្រាប់លេខធំ</translation>
    </message>
</context>
<context>
    <name>FigureMarks</name>
    <message>
        <source>This is right</source>
        <translation>នេះត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Why is “{words}” right? Whoever reads the post next sees the reason.</source>
        <translation>ហេតុអ្វី «{words}» ត្រឹមត្រូវ? អ្នកអានអត្ថបទបន្ទាប់នឹងឃើញមូលហេតុ។</translation>
    </message>
</context>
<context>
    <name>FigureTools</name>
    <message>
        <source>This post has no results table that figures could come from.</source>
        <translation>អត្ថបទនេះគ្មានតារាងលទ្ធផល ដែលអាចយកតួលេខបានទេ។</translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message>
        <source>not readable</source>
        <translation>មិនអាចអានបាន</translation>
    </message>
    <message>
        <source>no such table</source>
        <translation>គ្មានតារាងនេះ</translation>
    </message>
    <message>
        <source>damaged table</source>
        <translation>តារាងខូច</translation>
    </message>
    <message>
        <source>no such row</source>
        <translation>គ្មានជួរនេះ</translation>
    </message>
    <message>
        <source>no such column</source>
        <translation>គ្មានជួរឈរនេះ</translation>
    </message>
    <message>
        <source>empty cell</source>
        <translation>ក្រឡាទទេ</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>គ្មានទិន្នន័យ</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>មិនទាន់បកប្រែ</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>មិនមែនជាលេខ</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>រក</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>ជំនួសដោយ</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>បិទ (Esc)</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>ជំនួស</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>ជំនួសទាំងអស់</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>រកមិនឃើញ</translation>
    </message>
    <message>
        <source>Not found here; {count} in {language}.</source>
        <translation>រកមិនឃើញនៅទីនេះទេ។ នៅក្នុង {language} មាន {count}។</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>ទៅទីនោះ</translation>
    </message>
    <message>
        <source>More than {count} places</source>
        <translation>ច្រើនជាង {count} កន្លែង</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} ក្នុង {count}</translation>
    </message>
    <message>
        <source>Found: {count}</source>
        <translation>រកឃើញ៖ {count}</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>ប្រកាន់អក្សរធំតូច</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>កន្លែងមុន</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>កន្លែងបន្ទាប់</translation>
    </message>
    <message>
        <source>Find only what has the same capital and small letters</source>
        <translation>រកតែអ្វីដែលមានអក្សរធំ និងអក្សរតូចដូចគ្នា</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>ពាក្យពេញ</translation>
    </message>
    <message>
        <source>Do not find what is part of a longer word</source>
        <translation>មិនរកអ្វីដែលជាផ្នែកនៃពាក្យវែងជាង</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>កន្សោម regex</translation>
    </message>
    <message>
        <source>A regular expression: “.” stands for any character, “\d” for a digit, “+” for one or more of them, and “\1” in the replacement for what the first brackets hold</source>
        <translation>កន្សោមទៀងទាត់៖ «.» ជំនួសតួអក្សរណាក៏បាន «\d» ជំនួសលេខមួយ «+» មានន័យថាមួយ ឬច្រើន ហើយ «\1» ក្នុងពាក្យជំនួស ជាអ្វីដែលនៅក្នុងវង់ក្រចកទីមួយ</translation>
    </message>
    <message>
        <source>In addresses too</source>
        <translation>ក្នុងអាសយដ្ឋានផងដែរ</translation>
    </message>
    <message>
        <source>Replace in the addresses of links and pictures as well: they may then lead nowhere</source>
        <translation>ជំនួសក្នុងអាសយដ្ឋាននៃតំណ និងរូបភាពផងដែរ៖ វាអាចលែងនាំទៅណា</translation>
    </message>
    <message>
        <source>Not a valid regular expression</source>
        <translation>កន្សោម regex មិនត្រឹមត្រូវ</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>បានជំនួស %n កន្លែង</numerusform>
            <numerusform>បានជំនួស %n កន្លែង</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>%n left in an address</source>
        <translation>
            <numerusform>ទុក %n កន្លែងក្នុងអាសយដ្ឋាន</numerusform>
            <numerusform>ទុក %n កន្លែងក្នុងអាសយដ្ឋាន</numerusform>
            </translation>
            </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>Show or hide what the checks found</source>
        <translation>បង្ហាញ ឬលាក់អ្វីដែលការពិនិត្យរកឃើញ</translation>
    </message>
    <message>
        <source>This is right…</source>
        <translation>នេះត្រឹមត្រូវ…</translation>
    </message>
    <message>
        <source>Keep what was found, with a reason</source>
        <translation>រក្សាអ្វីដែលបានរកឃើញ ដោយមានហេតុផល</translation>
    </message>
    <message>
        <source>What the checks found</source>
        <translation>អ្វីដែលការពិនិត្យរកឃើញ</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <source>Formatting</source>
        <translation>ការធ្វើទ្រង់ទ្រាយ</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>រចនាប័ទ្ម</translation>
    </message>
    <message>
        <source>Style of the paragraph</source>
        <translation>រចនាប័ទ្មកថាខណ្ឌ</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Untitled</source>
        <translation>គ្មានចំណងជើង</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n កន្លែង</numerusform>
            <numerusform>%n កន្លែង</numerusform>
            </translation>
            </message>
    <message>
        <source>Title</source>
        <translation>ចំណងជើង</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>បន្ទាត់ {number}</translation>
    </message>
</context>
<context>
    <name>GridActions</name>
    <message>
        <source>Row</source>
        <translation>ជួរដេក</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>ជួរឈរ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>តារាង</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>ក្រឡា</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>កាត់</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ចម្លង</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>បិទភ្ជាប់</translation>
    </message>
    <message>
        <source>Copy as a figure for the text</source>
        <translation>ចម្លងជាតួលេខសម្រាប់អត្ថបទ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>សម្អាត</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>បំពេញចុះក្រោម</translation>
    </message>
    <message>
        <source>The same words in every language</source>
        <translation>ពាក្យដូចគ្នាគ្រប់ភាសា</translation>
    </message>
    <message>
        <source>Insert a row above</source>
        <translation>បន្ថែមជួរដេកខាងលើ</translation>
    </message>
    <message>
        <source>Insert a row below</source>
        <translation>បន្ថែមជួរដេកខាងក្រោម</translation>
    </message>
    <message>
        <source>Duplicate the row</source>
        <translation>ចម្លងជួរដេកមួយទៀត</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>រំកិលជួរដេកឡើងលើ</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>រំកិលជួរដេកចុះក្រោម</translation>
    </message>
    <message>
        <source>Hide or show the row</source>
        <translation>លាក់ ឬបង្ហាញជួរដេក</translation>
    </message>
    <message>
        <source>Delete the row</source>
        <translation>លុបជួរដេក</translation>
    </message>
    <message>
        <source>About the row…</source>
        <translation>អំពីជួរដេក…</translation>
    </message>
    <message>
        <source>Insert a column to the left</source>
        <translation>បន្ថែមជួរឈរខាងឆ្វេង</translation>
    </message>
    <message>
        <source>Insert a column to the right</source>
        <translation>បន្ថែមជួរឈរខាងស្ដាំ</translation>
    </message>
    <message>
        <source>Duplicate the column</source>
        <translation>ចម្លងជួរឈរមួយទៀត</translation>
    </message>
    <message>
        <source>Move the column to the left</source>
        <translation>រំកិលជួរឈរទៅឆ្វេង</translation>
    </message>
    <message>
        <source>Move the column to the right</source>
        <translation>រំកិលជួរឈរទៅស្ដាំ</translation>
    </message>
    <message>
        <source>Sort, the smallest first</source>
        <translation>តម្រៀប ពីតូចទៅធំ</translation>
    </message>
    <message>
        <source>Sort, the largest first</source>
        <translation>តម្រៀប ពីធំទៅតូច</translation>
    </message>
    <message>
        <source>Hide or show the column</source>
        <translation>លាក់ ឬបង្ហាញជួរឈរ</translation>
    </message>
    <message>
        <source>Delete the column</source>
        <translation>លុបជួរឈរ</translation>
    </message>
    <message>
        <source>About the column…</source>
        <translation>អំពីជួរឈរ…</translation>
    </message>
    <message>
        <source>A total row</source>
        <translation>ជួរសរុប</translation>
    </message>
    <message>
        <source>Show the keys for figures</source>
        <translation>បង្ហាញកូនសោសម្រាប់តួលេខ</translation>
    </message>
    <message>
        <source>Rename the table…</source>
        <translation>ប្តូរឈ្មោះតារាង…</translation>
    </message>
    <message>
        <source>Turn rows into columns</source>
        <translation>ប្ដូរជួរដេកទៅជាជួរឈរ</translation>
    </message>
    <message>
        <source>Take a table from a file…</source>
        <translation>យកតារាងពីឯកសារ…</translation>
    </message>
    <message>
        <source>Save the table as a file…</source>
        <translation>រក្សាទុកតារាងជាឯកសារ…</translation>
    </message>
    <message>
        <source>Chart…</source>
        <translation>គំនូសតាង…</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Cells of the table</source>
        <translation>ក្រឡានៃតារាង</translation>
    </message>
    <message>
        <source>Heads of the columns</source>
        <translation>ក្បាលជួរឈរ</translation>
    </message>
    <message>
        <source>Heads of the rows</source>
        <translation>ក្បាលជួរដេក</translation>
    </message>
</context>
<context>
    <name>HandoverController</name>
    <message>
        <source>Save the file that is handed over</source>
        <translation>រក្សាទុកឯកសារដែលប្រគល់</translation>
    </message>
    <message>
        <source>&amp;PO, for Poedit, OmegaT or Weblate…</source>
        <translation>PO សម្រាប់ Poedit OmegaT ឬ Weblate… (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;XLIFF 1.2, for Trados or memoQ…</source>
        <translation>XLIFF 1.2 សម្រាប់ Trados ឬ memoQ… (&amp;X)</translation>
    </message>
    <message>
        <source>XLIFF &amp;2…</source>
        <translation>XLIFF 2… (&amp;2)</translation>
    </message>
    <message>
        <source>Table for &amp;Word, to read and correct…</source>
        <translation>តារាងសម្រាប់ Word ដើម្បីអាន និងកែ… (&amp;W)</translation>
    </message>
    <message>
        <source>Table as a we&amp;b page, to read and correct…</source>
        <translation>តារាងជាទំព័របណ្តាញ ដើម្បីអាន និងកែ… (&amp;B)</translation>
    </message>
    <message>
        <source>Save the translation for other programs</source>
        <translation>រក្សាទុកការបកប្រែសម្រាប់កម្មវិធីផ្សេង</translation>
    </message>
    <message>
        <source>“{name}” is ready to be sent.</source>
        <translation>“{name}” រួចរាល់សម្រាប់ផ្ញើហើយ។</translation>
    </message>
    <message>
        <source>These pictures could not go along: {names}</source>
        <translation>រូបភាពទាំងនេះមិនអាចទៅជាមួយបានទេ៖ {names}</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>បង្ហាញថត</translation>
    </message>
    <message>
        <source>Choose the file you were sent</source>
        <translation>ជ្រើសឯកសារដែលគេផ្ញើមក</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>ការបកប្រែ</translation>
    </message>
    <message>
        <source>A text in the folder of a post</source>
        <translation>អត្ថបទមួយក្នុងថតនៃការផ្សាយ</translation>
    </message>
    <message>
        <source>“{title}” is a new post in your library now, made from “{name}”.</source>
        <translation>«{title}» ជាអត្ថបទថ្មីក្នុងបណ្ណាល័យរបស់អ្នកឥឡូវនេះ ដែលបានបង្កើតពីឯកសារ «{name}»។</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were taken in.</source>
        <translation>
            <numerusform>បានទទួលយកការកែប្រែ %n។</numerusform>
            <numerusform>បានទទួលយកការកែប្រែ %n។</numerusform>
            </translation>
            </message>
    <message>
        <source>Undo takes them back; what stood there before is in the history.</source>
        <translation>«មិនធ្វើវិញ» ដកវាចេញវិញ ហើយអត្ថបទមុននៅក្នុងប្រវត្តិ។</translation>
    </message>
    <message>
        <source>There was nothing new to take in.</source>
        <translation>គ្មានអ្វីថ្មីត្រូវទទួលយកទេ។</translation>
    </message>
    <message numerus="yes">
        <source>%n are still to be decided; yours stays until then. Take the same file in again.</source>
        <translation>
            <numerusform>នៅសល់ %n ត្រូវសម្រេច របស់អ្នកនៅដដែលរហូតដល់ពេលនោះ។ សូមទទួលយកឯកសារដដែលម្តងទៀត។</numerusform>
            <numerusform>នៅសល់ %n ត្រូវសម្រេច របស់អ្នកនៅដដែលរហូតដល់ពេលនោះ។ សូមទទួលយកឯកសារដដែលម្តងទៀត។</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>%n picture(s) came in.</source>
        <translation>
            <numerusform>បានទទួលរូបភាព %n។</numerusform>
            <numerusform>បានទទួលរូបភាព %n។</numerusform>
            </translation>
            </message>
    <message>
        <source>These pictures were left in the file: {names}</source>
        <translation>រូបភាពទាំងនេះត្រូវបានទុកក្នុងឯកសារ៖ {names}</translation>
    </message>
    <message>
        <source>The newest words of this post could not be saved, so nothing was done.</source>
        <translation>ពាក្យថ្មីបំផុតនៃការផ្សាយនេះរក្សាទុកមិនបានទេ ដូច្នេះគ្មានអ្វីត្រូវបានធ្វើទេ។</translation>
    </message>
    <message>
        <source>Post to be translated</source>
        <translation>អត្ថបទសម្រាប់បកប្រែ</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>Nothing was brought back: the text it belongs to is not open any more.</source>
        <translation>គ្មានអ្វីត្រូវបានយកមកវិញទេ៖ អត្ថបទនេះលែងបើកហើយ។</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Earlier versions</source>
        <translation>អត្ថបទមុនៗ</translation>
    </message>
    <message>
        <source>What is brought back can be undone, and what it replaces is kept here too.</source>
        <translation>អ្វីដែលយកមកវិញអាចមិនធ្វើវិញបាន ហើយអ្វីដែលវាជំនួសក៏ត្រូវបានរក្សានៅទីនេះដែរ។</translation>
    </message>
    <message>
        <source>Earlier versions: {part}</source>
        <translation>អត្ថបទមុនៗ៖ {part}</translation>
    </message>
    <message>
        <source>Nothing earlier is kept of this text yet.</source>
        <translation>មិនទាន់មានអ្វីមុនៗនៃអត្ថបទនេះត្រូវបានរក្សាទុកទេ។</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>មុន</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ឥឡូវនេះ</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>យកវាមកវិញ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>When it was opened</source>
        <translation>នៅពេលបើក</translation>
    </message>
    <message>
        <source>While it was written</source>
        <translation>ក្នុងពេលសរសេរ</translation>
    </message>
    <message>
        <source>Yours, when another text was chosen</source>
        <translation>របស់អ្នក ពេលជ្រើសអត្ថបទផ្សេង</translation>
    </message>
    <message>
        <source>Somebody else’s, when yours was chosen</source>
        <translation>របស់អ្នកដទៃ ពេលជ្រើសអត្ថបទរបស់អ្នក</translation>
    </message>
    <message>
        <source>When the version was removed</source>
        <translation>ពេលកំណែត្រូវបានដកចេញ</translation>
    </message>
    <message>
        <source>When the table was removed</source>
        <translation>ពេលតារាងត្រូវបានដកចេញ</translation>
    </message>
    <message>
        <source>When the states were removed</source>
        <translation>ពេលស្ថានភាពត្រូវបានដកចេញ</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>A table from elsewhere</source>
        <translation>តារាងពីកន្លែងផ្សេង</translation>
    </message>
    <message>
        <source>Is this what the columns and rows are?</source>
        <translation>តើជួរឈរ និងជួរដេកទាំងនេះត្រឹមត្រូវឬទេ?</translation>
    </message>
    <message>
        <source>Choose a column or rows and correct beside the sheet what is wrong. Totals are computed anew and compared.</source>
        <translation>សូមជ្រើសជួរឈរ ឬជួរដេក រួចកែអ្វីដែលខុសនៅក្បែរតារាង។ ចំនួនសរុបត្រូវបានគណនាឡើងវិញ និងប្រៀបធៀប។</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>របៀបដែលបានអាន</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>អ្វីដែលបានកត់សម្គាល់</translation>
    </message>
    <message>
        <source>Put it into the post</source>
        <translation>ដាក់ក្នុងអត្ថបទ</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>សន្លឹក</translation>
    </message>
    <message>
        <source>A short name has Latin letters, digits, “_” and “-” only.</source>
        <translation>ឈ្មោះខ្លីមានតែអក្សរឡាតាំង លេខ «_» និង «-» ប៉ុណ្ណោះ។</translation>
    </message>
</context>
<context>
    <name>JoiningController</name>
    <message>
        <source>No other post has a language that this one does not have.</source>
        <translation>គ្មានអត្ថបទណាទៀតមានភាសា ដែលអត្ថបទនេះមិនមានទេ។</translation>
    </message>
    <message>
        <source>Part this post into two languages</source>
        <translation>បំបែកអត្ថបទនេះជាពីរភាសា</translation>
    </message>
    <message>
        <source>The paragraphs in Khmer become a version of their own, and the others stay. The text as it is now is kept in the history.</source>
        <translation>កថាខណ្ឌជាភាសាខ្មែរនឹងក្លាយជាកំណែដោយឡែក ហើយកថាខណ្ឌឯទៀតនៅដដែល។ អត្ថបទដូចឥឡូវនេះត្រូវបានរក្សាទុកក្នុងប្រវត្តិ។</translation>
    </message>
    <message>
        <source>Part it</source>
        <translation>បំបែក</translation>
    </message>
    <message>
        <source>The newest words of this post could not be saved, so nothing was done.</source>
        <translation>ពាក្យថ្មីៗបំផុតនៃអត្ថបទនេះមិនអាចរក្សាទុកបានទេ ដូច្នេះគ្មានអ្វីត្រូវបានធ្វើឡើយ។</translation>
    </message>
    <message>
        <source>The texts stand beside each other as drafts. Look at every pair and confirm it; where one is beside the wrong paragraph, the Translate menu moves it.</source>
        <translation>អត្ថបទទាំងពីរឈរទន្ទឹមគ្នាជាសេចក្តីព្រាង។ សូមមើលគូនីមួយៗ រួចបញ្ជាក់។ បើគូណាមិនត្រូវគ្នា ម៉ឺនុយ «បកប្រែ» អាចរំកិលវាបាន។</translation>
    </message>
    <message>
        <source>Bring two posts together</source>
        <translation>នាំអត្ថបទពីរមករួមគ្នា</translation>
    </message>
    <message>
        <source>All of the other post is in this one now, and where it is published too. Put the other post into the bin? As long as both are there, the same text is in your library twice.</source>
        <translation>អ្វីៗទាំងអស់នៃអត្ថបទមួយទៀតស្ថិតក្នុងអត្ថបទនេះហើយ រួមទាំងកន្លែងដែលវាបានផ្សាយ។ ដាក់អត្ថបទមួយទៀតក្នុងធុងសំរាមឬ? ដរាបណានៅទាំងពីរ អត្ថបទដដែលមានពីរដងក្នុងបណ្ណាល័យ។</translation>
    </message>
    <message>
        <source>Put it into the bin</source>
        <translation>ដាក់ក្នុងធុងសំរាម</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ទុកវាដដែល</translation>
    </message>
</context>
<context>
    <name>JoiningDialog</name>
    <message>
        <source>Bring two posts together</source>
        <translation>នាំអត្ថបទពីរមករួមគ្នា</translation>
    </message>
    <message>
        <source>Which post says the same in another language? Its text, pictures and tables are taken over into this one, paragraph beside paragraph. The other post stays until you put it into the bin.</source>
        <translation>អត្ថបទណានិយាយដូចគ្នាជាភាសាផ្សេង? អត្ថបទ រូបភាព និងតារាងរបស់វាត្រូវបាននាំមកក្នុងអត្ថបទនេះ កថាខណ្ឌទន្ទឹមកថាខណ្ឌ។ អត្ថបទមួយទៀតនៅដដែល រហូតដល់អ្នកដាក់វាក្នុងធុងសំរាម។</translation>
    </message>
    <message>
        <source>Posts in another language</source>
        <translation>អត្ថបទជាភាសាផ្សេង</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>គ្មានចំណងជើង</translation>
    </message>
    <message>
        <source>Bring together</source>
        <translation>នាំមករួមគ្នា</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press the new shortcut</source>
        <translation>ចុចគ្រាប់ចុចថ្មី</translation>
    </message>
</context>
<context>
    <name>KhmerCommands</name>
    <message>
        <source>Insert word breaks</source>
        <translation>បញ្ចូលចន្លោះពាក្យ</translation>
    </message>
    <message>
        <source>Remove word breaks</source>
        <translation>ដកចន្លោះពាក្យចេញ</translation>
    </message>
    <message>
        <source>Digits to Khmer ០១២</source>
        <translation>ប្ដូរទៅលេខខ្មែរ ០១២</translation>
    </message>
    <message>
        <source>Digits to Latin 012</source>
        <translation>ប្ដូរទៅលេខឡាតាំង 012</translation>
    </message>
    <message>
        <source>Quotation begins</source>
        <translation>ចាប់ផ្ដើមសម្រង់</translation>
    </message>
    <message>
        <source>Quotation ends</source>
        <translation>បញ្ចប់សម្រង់</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>ខណ្ឌ</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>បរិយោសាន</translation>
    </message>
    <message>
        <source>Colon</source>
        <translation>ចំណុចពីរគូស</translation>
    </message>
    <message>
        <source>Repeats the word</source>
        <translation>លេខទោ</translation>
    </message>
    <message>
        <source>Riel</source>
        <translation>រៀល</translation>
    </message>
    <message>
        <source>Word break</source>
        <translation>ចន្លោះពាក្យ</translation>
    </message>
    <message>
        <source>Today’s date in Khmer</source>
        <translation>កាលបរិច្ឆេទថ្ងៃនេះជាភាសាខ្មែរ</translation>
    </message>
    <message>
        <source>Show word breaks</source>
        <translation>បង្ហាញចន្លោះពាក្យ</translation>
    </message>
    <message>
        <source>In what is chosen, or in the whole title or text you are writing in</source>
        <translation>ក្នុងផ្នែកដែលបានជ្រើស ឬក្នុងចំណងជើង ឬអត្ថបទទាំងមូលដែលអ្នកកំពុងសរសេរ</translation>
    </message>
</context>
<context>
    <name>KhmerKeyboard</name>
    <message>
        <source>Khmer keyboard</source>
        <translation>ក្តារចុចខ្មែរ</translation>
    </message>
    <message>
        <source>Khmer keyboard (NiDA)</source>
        <translation>ក្តារចុចខ្មែរ (NiDA)</translation>
    </message>
    <message>
        <source>word break</source>
        <translation>ចន្លោះពាក្យ</translation>
    </message>
    <message>
        <source>space</source>
        <translation>ដកឃ្លា</translation>
    </message>
    <message>
        <source>Click a sign to type it, or find its key.</source>
        <translation>ចុចលើសញ្ញាដើម្បីវាយ ឬរកគ្រាប់ចុចរបស់វា។</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>បិទក្តារចុច</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>AltGr</source>
        <translation>AltGr</translation>
    </message>
</context>
<context>
    <name>KhmerTools</name>
    <message>
        <source>Next marked place</source>
        <translation>កន្លែងដែលបានគូសបន្ទាប់</translation>
    </message>
    <message>
        <source>Put this place right</source>
        <translation>កែកន្លែងនេះ</translation>
    </message>
    <message>
        <source>Put Khmer in order…</source>
        <translation>រៀបអក្សរខ្មែរឱ្យត្រឹមត្រូវ…</translation>
    </message>
    <message>
        <source>Khmer keyboard</source>
        <translation>ក្តារចុចខ្មែរ</translation>
    </message>
    <message>
        <source>Mark unknown words</source>
        <translation>គូសពាក្យដែលមិនស្គាល់</translation>
    </message>
    <message>
        <source>Put right: {text}</source>
        <translation>កែ៖ {text}</translation>
    </message>
    <message>
        <source>Nothing is marked in this version.</source>
        <translation>គ្មានអ្វីត្រូវបានគូសក្នុងកំណែនេះទេ។</translation>
    </message>
    <message>
        <source>Looking for the next marked place…</source>
        <translation>កំពុងរកកន្លែងដែលបានគូសបន្ទាប់…</translation>
    </message>
    <message>
        <source>No longer looking for marked places.</source>
        <translation>បានឈប់រកកន្លែងដែលបានគូសហើយ។</translation>
    </message>
    <message>
        <source>The Khmer signs are in order.</source>
        <translation>សញ្ញាខ្មែរមានលំដាប់ត្រឹមត្រូវហើយ។</translation>
    </message>
    <message>
        <source>Words that are right…</source>
        <translation>ពាក្យដែលត្រឹមត្រូវ…</translation>
    </message>
    <message>
        <source>The Khmer signs in what is chosen are in order.</source>
        <translation>សញ្ញាខ្មែរក្នុងផ្នែកដែលបានជ្រើស មានលំដាប់ត្រឹមត្រូវហើយ។</translation>
    </message>
</context>
<context>
    <name>LentNote</name>
    <message>
        <source>Show it here</source>
        <translation>បង្ហាញវានៅទីនេះ</translation>
    </message>
    <message>
        <source>The version in {language} is shown in the translation view now.</source>
        <translation>ឥឡូវកំណែ {language} បង្ហាញក្នុងទិដ្ឋភាពបកប្រែ។</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>These folders are the same post, one was copied from the other: {names}. Before one of them is published, you are asked which is a new post.</source>
        <translation>ថតទាំងនេះជាអត្ថបទតែមួយ មួយត្រូវបានចម្លងពីមួយទៀត៖ {names}។ មុនពេលផ្សាយមួយ កម្មវិធីសួរថាមួយណាជាអត្ថបទថ្មី។</translation>
    </message>
    <message>
        <source>The file “library.toml” in the library’s folder cannot be read. Your posts are all there; only what the program keeps about the library starts anew.</source>
        <translation>ឯកសារ “library.toml” ក្នុងថតបណ្ណាល័យមិនអាចអានបានទេ។ អត្ថបទរបស់អ្នកនៅគ្រប់ទាំងអស់ មានតែអ្វីដែលកម្មវិធីកត់ត្រាអំពីបណ្ណាល័យប៉ុណ្ណោះដែលចាប់ផ្តើមឡើងវិញ។</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (ច្បាប់ចម្លង)</translation>
    </message>
    <message>
        <source>The newest words of this post could not be saved, so it was not copied.</source>
        <translation>ពាក្យថ្មីបំផុតនៃអត្ថបទនេះមិនអាចរក្សាទុកបានទេ ដូច្នេះវាមិនត្រូវបានចម្លងទេ។</translation>
    </message>
    <message>
        <source>The newest words of this post could not be saved, so it was not put into the bin.</source>
        <translation>ពាក្យថ្មីបំផុតនៃអត្ថបទនេះមិនអាចរក្សាទុកបានទេ ដូច្នេះវាមិនត្រូវបានដាក់ចូលធុងសំរាមទេ។</translation>
    </message>
    <message>
        <source>“{title}” is in the bin.</source>
        <translation>«{title}» នៅក្នុងធុងសំរាម។</translation>
    </message>
    <message>
        <source>The post is in the bin.</source>
        <translation>អត្ថបទនៅក្នុងធុងសំរាម។</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ព្យាយាមម្តងទៀត</translation>
    </message>
</context>
<context>
    <name>LibraryDelegate</name>
    <message>
        <source>New title</source>
        <translation>ចំណងជើងថ្មី</translation>
    </message>
</context>
<context>
    <name>LibraryFindPanel</name>
    <message>
        <source>Find in all posts</source>
        <translation>រកក្នុងអត្ថបទទាំងអស់</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>ប្រកាន់អក្សរធំតូច</translation>
    </message>
    <message>
        <source>Find only what has the same capital and small letters</source>
        <translation>រកតែអ្វីដែលមានអក្សរធំ និងអក្សរតូចដូចគ្នា</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>ពាក្យពេញ</translation>
    </message>
    <message>
        <source>Do not find what is part of a longer word</source>
        <translation>កុំរកអ្វីដែលជាផ្នែកនៃពាក្យវែងជាង</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>កន្សោម regex</translation>
    </message>
    <message>
        <source>A regular expression: “.” stands for any character, “\d” for a digit, “+” for one or more of them</source>
        <translation>កន្សោមទៀងទាត់៖ «.» ជំនួសតួអក្សរណាក៏បាន «\d» ជំនួសលេខមួយ «+» មានន័យថាមួយ ឬច្រើន</translation>
    </message>
    <message>
        <source>Back to the text (Esc)</source>
        <translation>ត្រឡប់ទៅអត្ថបទវិញ (Esc)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ឈប់</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>កន្លែងដែលរកឃើញ</translation>
    </message>
    <message>
        <source>Find words in all your posts</source>
        <translation>រកពាក្យក្នុងអត្ថបទទាំងអស់របស់អ្នក</translation>
    </message>
    <message>
        <source>Titles and texts are searched, in every language. Words are found however they were typed: with word breaks or without, signs in another order, ្ដ or ្ត, 2017 or ២០១៧. Enter opens the place, Esc goes back to the text.</source>
        <translation>កម្មវិធីស្វែងរកក្នុងចំណងជើង និងអត្ថបទ គ្រប់ភាសា។ វារកពាក្យឃើញ ទោះវាយរបៀបណាក៏ដោយ៖ មាន ឬគ្មានចន្លោះពាក្យ សញ្ញាខុសលំដាប់ ្ដ ឬ ្ត 2017 ឬ ២០១៧។ ចុច Enter ដើម្បីបើកកន្លែងនោះ ចុច Esc ដើម្បីត្រឡប់ទៅអត្ថបទវិញ។</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>រកអ្វីមិនឃើញ</translation>
    </message>
    <message>
        <source>Titles and texts in every language were searched. Try fewer or shorter words, or take the marks out of the boxes above.</source>
        <translation>បានស្វែងរកក្នុងចំណងជើង និងអត្ថបទ គ្រប់ភាសា។ សាកពាក្យតិចជាង ឬខ្លីជាង ឬដោះសញ្ញាចេញពីប្រអប់ខាងលើ។</translation>
    </message>
    <message>
        <source>Not a valid regular expression</source>
        <translation>កន្សោម regex មិនត្រឹមត្រូវ</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n អត្ថបទ</numerusform>
            <numerusform>%n អត្ថបទ</numerusform>
            </translation>
            </message>
    <message>
        <source>{places} in {posts}</source>
        <translation>{places} ក្នុង {posts}</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>កំពុងស្វែងរក…</translation>
    </message>
    <message>
        <source>Searching… {done} of {total} posts</source>
        <translation>កំពុងស្វែងរក… អត្ថបទ {done} ក្នុងចំណោម {total}</translation>
    </message>
    <message>
        <source>More than {count} places: type more words to see the rest.</source>
        <translation>ច្រើនជាង {count} កន្លែង៖ វាយពាក្យថែម ដើម្បីឃើញកន្លែងដែលនៅសល់។</translation>
    </message>
    <message>
        <source>Stopped. Found until then: {found}</source>
        <translation>បានឈប់។ រកឃើញរហូតដល់ពេលនោះ៖ {found}</translation>
    </message>
    <message>
        <source>Could not be read, and not searched: {names}</source>
        <translation>មិនអាចអានបាន ហើយមិនបានស្វែងរក៖ {names}</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Untitled</source>
        <translation>គ្មានចំណងជើង</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>សេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>On the blog, not public</source>
        <translation>នៅលើប្លុក មិនទាន់ជាសាធារណៈ</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>បានកំណត់ពេល</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>បានផ្សាយ</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>បានកែក្រោយ</translation>
    </message>
    <message>
        <source>Published in: {languages}</source>
        <translation>បានផ្សាយជា៖ {languages}</translation>
    </message>
    <message>
        <source>Not published in: {languages}</source>
        <translation>មិនទាន់ផ្សាយជា៖ {languages}</translation>
    </message>
</context>
<context>
    <name>LibraryName</name>
    <message>
        <source>Library: {name}</source>
        <translation>បណ្ណាល័យ៖ {name}</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Search posts</source>
        <translation>ស្វែងរកអត្ថបទ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>ថ្មី</translation>
    </message>
    <message>
        <source>Write a new post</source>
        <translation>សរសេរអត្ថបទថ្មី</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>អត្ថបទ</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>កំពុងរកមើល…</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>មិនទាន់មានអត្ថបទទេ</translation>
    </message>
    <message>
        <source>Every post is a folder with its texts and pictures, kept on this computer. Nothing leaves it until you publish.</source>
        <translation>អត្ថបទនីមួយៗជាថតមួយ មានអក្សរ និងរូបភាព រក្សានៅលើកុំព្យូទ័រនេះ។ គ្មានអ្វីចេញពីវាទេ រហូតដល់អ្នកផ្សាយ។</translation>
    </message>
    <message>
        <source>Write the first post</source>
        <translation>សរសេរអត្ថបទដំបូង</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>រកអ្វីមិនឃើញ</translation>
    </message>
    <message>
        <source>Titles and texts in every language were searched.</source>
        <translation>បានស្វែងរកចំណងជើង និងអត្ថបទក្នុងគ្រប់ភាសា។</translation>
    </message>
    <message>
        <source>Show all posts</source>
        <translation>បង្ហាញអត្ថបទទាំងអស់</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>ប្តូរឈ្មោះ</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>ចម្លងជាថ្មី</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>បង្ហាញថត</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>ដាក់ក្នុងធុងសំរាម</translation>
    </message>
</context>
<context>
    <name>LibrarySwitch</name>
    <message>
        <source>Practice library – look and try</source>
        <translation>បណ្ណាល័យសាកល្បង – មើល និងសាក</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>រកមើលម្តងទៀត</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>ជ្រើសថត…</translation>
    </message>
    <message>
        <source>{name} (practice library)</source>
        <translation>{name} (បណ្ណាល័យសាកល្បង)</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <translation>បើកបណ្ណាល័យផ្សេង…</translation>
    </message>
    <message>
        <source>Show the library’s folder</source>
        <translation>បង្ហាញថតបណ្ណាល័យ</translation>
    </message>
    <message>
        <source>Copy to another library</source>
        <translation>ចម្លងទៅបណ្ណាល័យផ្សេង</translation>
    </message>
    <message>
        <source>Move to another library</source>
        <translation>ផ្លាស់ទៅបណ្ណាល័យផ្សេង</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>ជ្រើសថត…</translation>
    </message>
    <message>
        <source>Choose the folder of the other library</source>
        <translation>ជ្រើសថតរបស់បណ្ណាល័យផ្សេង</translation>
    </message>
    <message>
        <source>A copy of the post is in the library “{name}” now.</source>
        <translation>ច្បាប់ចម្លងនៃអត្ថបទនៅក្នុងបណ្ណាល័យ «{name}» ហើយ។</translation>
    </message>
    <message>
        <source>The newest words of this post could not be saved, so it was not moved.</source>
        <translation>ពាក្យថ្មីបំផុតនៃអត្ថបទនេះមិនអាចរក្សាទុកបានទេ ដូច្នេះវាមិនត្រូវបានផ្លាស់ទេ។</translation>
    </message>
    <message>
        <source>The post is in the library “{name}” now, with its pictures and earlier versions. What it was here is in the bin.</source>
        <translation>អត្ថបទនៅក្នុងបណ្ណាល័យ «{name}» ហើយ ជាមួយរូបភាព និងអត្ថបទមុនៗរបស់វា។ អ្វីដែលនៅទីនេះពីមុន នៅក្នុងធុងសំរាម។</translation>
    </message>
    <message>
        <source>Open it there</source>
        <translation>បើកវានៅទីនោះ</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Change the link</source>
        <translation>ប្តូរតំណ</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>បន្ថែមតំណ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ប្តូរ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>បន្ថែម</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>ដកតំណចេញ</translation>
    </message>
    <message>
        <source>A link stands in one paragraph, or in one cell of a table. It will be put on the words below; the rest of what you chose stays as it is.</source>
        <translation>តំណមួយនៅក្នុងកថាខណ្ឌតែមួយ ឬក្នុងក្រឡាតារាងតែមួយ។ វានឹងដាក់លើពាក្យខាងក្រោម ហើយអ្វីផ្សេងទៀតដែលអ្នកបានជ្រើស នៅដដែល។</translation>
    </message>
    <message>
        <source>Words to show</source>
        <translation>ពាក្យដែលបង្ហាញ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>អាសយដ្ឋាន</translation>
    </message>
    <message>
        <source>Copy the address from the browser and paste it here.</source>
        <translation>ចម្លងអាសយដ្ឋានពីកម្មវិធីរុករក រួចបិទភ្ជាប់នៅទីនេះ។</translation>
    </message>
    <message>
        <source>That is no address of a web page or a mailbox.</source>
        <translation>នេះមិនមែនជាអាសយដ្ឋានទំព័របណ្តាញ ឬប្រអប់សំបុត្រទេ។</translation>
    </message>
    <message>
        <source>The link will go to {address}</source>
        <translation>តំណនឹងទៅ {address}</translation>
    </message>
</context>
<context>
    <name>LinkPopover</name>
    <message>
        <source>Copy</source>
        <translation>ចម្លង</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>បើកក្នុងកម្មវិធីរុករក</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
</context>
<context>
    <name>MainFrame</name>
    <message>
        <source>&amp;File</source>
        <translation>ឯកសារ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>កែសម្រួល(&amp;E)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>ទ្រង់ទ្រាយ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>បញ្ចូល(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Khmer</source>
        <translation>ខ្មែរ</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>បកប្រែ (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>មើល(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>ផ្សាយ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ជំនួយ(&amp;H)</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>ផ្សាយ…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Not saved</source>
        <translation>មិនបានរក្សាទុក</translation>
    </message>
    <message>
        <source>The newest words could not be saved in the library. They are kept in the recovery file and offered at the next start. Close all the same?</source>
        <translation>ពាក្យថ្មីៗមិនអាចរក្សាទុកក្នុងបណ្ណាល័យបានទេ។ វាត្រូវបានរក្សាក្នុងឯកសារសង្គ្រោះ ហើយនឹងបង្ហាញពេលបើកលើកក្រោយ។ បិទដដែលឬ?</translation>
    </message>
    <message>
        <source>Let them follow</source>
        <translation>ឱ្យប្តូរតាម</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>ទុកដដែល</translation>
    </message>
    <message>
        <source>The newest words could not be saved anywhere. If you close the window, they are lost. You can copy them into another program first. Close all the same?</source>
        <translation>ពាក្យថ្មីៗមិនអាចរក្សាទុកនៅកន្លែងណាបានទេ។ បើអ្នកបិទបង្អួច វានឹងបាត់។ អ្នកអាចចម្លងវាទៅកម្មវិធីផ្សេងសិន។ បិទដដែលឬ?</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>បិទដដែល</translation>
    </message>
    <message>
        <source>“{title}” is still on its way to the blog. If you go on, sending stops at a safe place, and the rest waits in the outbox until you press Send now.</source>
        <translation>«{title}» កំពុងផ្ញើទៅប្លុកនៅឡើយ។ បើអ្នកបន្ត ការផ្ញើនឹងឈប់នៅកន្លែងមានសុវត្ថិភាព ហើយអ្វីដែលនៅសល់រង់ចាំក្នុងប្រអប់ចេញ រហូតដល់អ្នកចុច «ផ្ញើឥឡូវ»។</translation>
    </message>
    <message>
        <source>Still being sent</source>
        <translation>កំពុងផ្ញើនៅឡើយ</translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>ឈប់ផ្ញើ</translation>
    </message>
    <message>
        <source>Let it finish first</source>
        <translation>ទុកឱ្យផ្ញើចប់សិន</translation>
    </message>
</context>
<context>
    <name>MendDialog</name>
    <message>
        <source>Put Khmer in order</source>
        <translation>រៀបអក្សរខ្មែរឱ្យត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Places where Khmer signs were typed in an unusual order or way: {count}. They look alike, but searching and other programs take them for other words.</source>
        <translation>កន្លែងដែលសញ្ញាខ្មែរត្រូវបានវាយខុសលំដាប់ ឬខុសពីធម្មតា៖ {count}។ មើលទៅដូចគ្នា ប៉ុន្តែការស្វែងរក និងកម្មវិធីផ្សេងយល់ថាជាពាក្យផ្សេង។</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>ដូចដែលមាន</translation>
    </message>
    <message>
        <source>Put in order</source>
        <translation>រៀបឱ្យត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>The changes, sign by sign</source>
        <translation>ការផ្លាស់ប្តូរ ម្តងមួយសញ្ញា</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details…</source>
        <translation>លម្អិត…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>បិទសារនេះ</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Your text is saved on this computer.</source>
        <translation>អត្ថបទរបស់អ្នកត្រូវបានរក្សាទុកនៅលើកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>Nothing was sent. Your text is saved on this computer.</source>
        <translation>គ្មានអ្វីត្រូវបានផ្ញើទេ។ អត្ថបទរបស់អ្នកត្រូវបានរក្សាទុកនៅលើកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>Nothing on the blog was changed. Your text is saved on this computer.</source>
        <translation>គ្មានអ្វីនៅលើប្លុកត្រូវបានប្ដូរទេ។ អត្ថបទរបស់អ្នកត្រូវបានរក្សាទុកនៅលើកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>Your text is saved on this computer. The program looks at the blog before it sends anything again, so nothing appears twice.</source>
        <translation>អត្ថបទរបស់អ្នកត្រូវបានរក្សាទុកនៅលើកុំព្យូទ័រនេះ។ កម្មវិធីមើលប្លុកសិន មុនផ្ញើអ្វីម្តងទៀត ដូច្នេះគ្មានអ្វីបង្ហាញពីរដងទេ។</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>មានរឿងមិនបានគិតទុកកើតឡើង</translation>
    </message>
    <message>
        <source>The program met a case nobody thought of. Your text is saved on this computer.</source>
        <translation>កម្មវិធីជួបករណីដែលគ្មានអ្នកណាបានគិតទុក។ អត្ថបទរបស់អ្នកត្រូវបានរក្សាទុកនៅលើកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>Try again. If it comes back, copy the details and send them to whoever helps you.</source>
        <translation>ព្យាយាមម្តងទៀត។ បើកើតឡើងទៀត សូមចម្លងព័ត៌មានលម្អិត ហើយផ្ញើទៅអ្នកដែលជួយអ្នក។</translation>
    </message>
    <message>
        <source>the blog</source>
        <translation>ប្លុក</translation>
    </message>
    <message>
        <source>The blog could not be used</source>
        <translation>មិនអាចប្រើប្លុកបានទេ</translation>
    </message>
    <message>
        <source>Talking to {host} failed.</source>
        <translation>ការទាក់ទងជាមួយ {host} មិនបានសម្រេច។</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>ព្យាយាមម្តងទៀតក្នុងពេលពីរបីនាទី។</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>គ្មានការតភ្ជាប់</translation>
    </message>
    <message>
        <source>{host} cannot be reached.</source>
        <translation>មិនអាចទៅដល់ {host} បានទេ។</translation>
    </message>
    <message>
        <source>Check your internet connection, then try again.</source>
        <translation>ពិនិត្យអ៊ីនធឺណិតរបស់អ្នក រួចព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>No such address, or no internet</source>
        <translation>គ្មានអាសយដ្ឋាននេះ ឬគ្មានអ៊ីនធឺណិត</translation>
    </message>
    <message>
        <source>Nobody knows the name {host}.</source>
        <translation>គ្មានអ្នកណាស្គាល់ឈ្មោះ {host} ទេ។</translation>
    </message>
    <message>
        <source>Check the spelling of the address, and that other web pages open.</source>
        <translation>ពិនិត្យអក្ខរាវិរុទ្ធនៃអាសយដ្ឋាន និងមើលថាទំព័រផ្សេងបើកបានឬទេ។</translation>
    </message>
    <message>
        <source>Nobody answers there</source>
        <translation>គ្មានអ្នកណាឆ្លើយ</translation>
    </message>
    <message>
        <source>Check your internet connection and the address; try again in a few minutes.</source>
        <translation>ពិនិត្យអ៊ីនធឺណិត និងអាសយដ្ឋាន រួចព្យាយាមម្តងទៀតក្នុងពេលពីរបីនាទី។</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>ការតភ្ជាប់មិនមានសុវត្ថិភាព</translation>
    </message>
    <message>
        <source>No password was sent.</source>
        <translation>មិនបានផ្ញើពាក្យសម្ងាត់ទេ។</translation>
    </message>
    <message>
        <source>Open the outbox and let it finish, or cancel it there first.</source>
        <translation>បើកប្រអប់ចេញ ទុកឱ្យវាចប់ ឬបោះបង់វាសិន។</translation>
    </message>
    <message>
        <source>Too late to cancel</source>
        <translation>យឺតពេលដើម្បីបោះបង់</translation>
    </message>
    <message>
        <source>The blog already has the finished post.</source>
        <translation>ប្លុកមានអត្ថបទចប់សព្វគ្រប់ហើយ។</translation>
    </message>
    <message>
        <source>To take it back, make the post private or a draft and publish again.</source>
        <translation>ដើម្បីដកវិញ សូមប្តូរអត្ថបទជាឯកជន ឬសេចក្តីព្រាង រួចផ្សាយម្តងទៀត។</translation>
    </message>
    <message>
        <source>The blog takes too long</source>
        <translation>ប្លុកយូរពេក</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} មិនបានឆ្លើយទាន់ពេលទេ។</translation>
    </message>
    <message>
        <source>Try again when the connection is better.</source>
        <translation>ព្យាយាមម្តងទៀតពេលការតភ្ជាប់ល្អជាងនេះ។</translation>
    </message>
    <message>
        <source>The connection broke</source>
        <translation>ការតភ្ជាប់បានដាច់</translation>
    </message>
    <message>
        <source>The line to {host} was cut in the middle.</source>
        <translation>ខ្សែទៅ {host} ដាច់ពាក់កណ្តាល។</translation>
    </message>
    <message>
        <source>Try again; what already arrived is not sent twice.</source>
        <translation>ព្យាយាមម្តងទៀត អ្វីដែលបានទៅដល់ហើយមិនផ្ញើពីរដងទេ។</translation>
    </message>
    <message>
        <source>A strange answer</source>
        <translation>ចម្លើយចម្លែក</translation>
    </message>
    <message>
        <source>{host} answered, but not as a blog does.</source>
        <translation>{host} បានឆ្លើយ ប៉ុន្តែមិនដូចប្លុកទេ។</translation>
    </message>
    <message>
        <source>Open the blog in a browser; if it works there, try again in a few minutes.</source>
        <translation>បើកប្លុកក្នុងកម្មវិធីរុករក បើវាដំណើរការនៅទីនោះ សូមព្យាយាមម្តងទៀតក្នុងពេលពីរបីនាទី។</translation>
    </message>
    <message>
        <source>No WordPress there</source>
        <translation>គ្មាន WordPress នៅទីនោះ</translation>
    </message>
    <message>
        <source>{host} answers, but is no WordPress blog.</source>
        <translation>{host} ឆ្លើយ ប៉ុន្តែមិនមែនជាប្លុក WordPress ទេ។</translation>
    </message>
    <message>
        <source>Type the address as you see it in the browser when you read the blog.</source>
        <translation>វាយអាសយដ្ឋានដូចដែលអ្នកឃើញក្នុងកម្មវិធីរុករក ពេលអានប្លុក។</translation>
    </message>
    <message>
        <source>The blog does not let programs in</source>
        <translation>ប្លុកមិនឱ្យកម្មវិធីចូលទេ</translation>
    </message>
    <message>
        <source>This network wants you to sign in</source>
        <translation>បណ្តាញនេះចង់ឱ្យអ្នកចូលសិន</translation>
    </message>
    <message>
        <source>A sign-in page answered instead of {host}.</source>
        <translation>ទំព័រចូលបានឆ្លើយជំនួស {host}។</translation>
    </message>
    <message>
        <source>Open any web page in your browser, sign in to the Wi-Fi there, then try again.</source>
        <translation>បើកទំព័របណ្តាញណាមួយក្នុងកម្មវិធីរុករក ចូល Wi-Fi នៅទីនោះ រួចព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>The blog is busy</source>
        <translation>ប្លុករវល់</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>ព្យាយាមម្តងទៀតក្នុង %n នាទី។</numerusform>
            <numerusform>ព្យាយាមម្តងទៀតក្នុង %n នាទី។</numerusform>
            </translation>
            </message>
    <message>
        <source>Only half an answer</source>
        <translation>ចម្លើយតែពាក់កណ្តាល</translation>
    </message>
    <message>
        <source>The answer of {host} stops in the middle.</source>
        <translation>ចម្លើយរបស់ {host} ឈប់ពាក់កណ្តាល។</translation>
    </message>
    <message>
        <source>The answer is far too long</source>
        <translation>ចម្លើយវែងហួសពេក</translation>
    </message>
    <message>
        <source>The answer is not safe to read</source>
        <translation>ចម្លើយមិនមានសុវត្ថិភាពក្នុងការអាន</translation>
    </message>
    <message>
        <source>Check the address, and tell the blog’s owner.</source>
        <translation>ពិនិត្យអាសយដ្ឋាន ហើយប្រាប់ម្ចាស់ប្លុក។</translation>
    </message>
    <message>
        <source>The blog says no</source>
        <translation>ប្លុកថាទេ</translation>
    </message>
    <message>
        <source>{host} understood, but refused.</source>
        <translation>{host} យល់ ប៉ុន្តែបដិសេធ។</translation>
    </message>
    <message>
        <source>It says: “{text}”</source>
        <translation>វាថា៖ “{text}”</translation>
    </message>
    <message>
        <source>Read what the blog says; if it does not help, copy the details and ask.</source>
        <translation>អានអ្វីដែលប្លុកនិយាយ បើមិនជួយទេ សូមចម្លងព័ត៌មានលម្អិត ហើយសួរគេ។</translation>
    </message>
    <message>
        <source>Name or password not accepted</source>
        <translation>ឈ្មោះ ឬពាក្យសម្ងាត់មិនត្រូវបានទទួល</translation>
    </message>
    <message>
        <source>{host} does not know this user name with this password.</source>
        <translation>{host} មិនស្គាល់ឈ្មោះអ្នកប្រើជាមួយពាក្យសម្ងាត់នេះទេ។</translation>
    </message>
    <message>
        <source>{host} was found, but it does not answer.</source>
        <translation>រកឃើញ {host} ប៉ុន្តែវាមិនឆ្លើយទេ។</translation>
    </message>
    <message>
        <source>The way to the internet is not known</source>
        <translation>មិនដឹងផ្លូវទៅអ៊ីនធឺណិតទេ</translation>
    </message>
    <message>
        <source>The connection chosen in the settings cannot be read.</source>
        <translation>មិនអាចអានការតភ្ជាប់ដែលបានជ្រើសក្នុងការកំណត់ទេ។</translation>
    </message>
    <message>
        <source>Open the settings and choose the connection again.</source>
        <translation>បើកការកំណត់ ហើយជ្រើសការតភ្ជាប់ម្តងទៀត។</translation>
    </message>
    <message>
        <source>The blog’s certificate is out of date</source>
        <translation>វិញ្ញាបនបត្ររបស់ប្លុកហួសកំណត់</translation>
    </message>
    <message>
        <source>The certificate that proves “this is {host}” is not valid today.</source>
        <translation>វិញ្ញាបនបត្រដែលបញ្ជាក់ថា “នេះគឺ {host}” មិនមានសុពលភាពនៅថ្ងៃនេះទេ។</translation>
    </message>
    <message>
        <source>Check the date and the time of your computer. If they are right, tell the blog’s owner.</source>
        <translation>ពិនិត្យកាលបរិច្ឆេទ និងម៉ោងរបស់កុំព្យូទ័រអ្នក។ បើវាត្រឹមត្រូវ សូមប្រាប់ម្ចាស់ប្លុក។</translation>
    </message>
    <message>
        <source>{host} cannot prove that it is your blog.</source>
        <translation>{host} មិនអាចបញ្ជាក់ថាវាជាប្លុករបស់អ្នកទេ។</translation>
    </message>
    <message>
        <source>Try another network. If it happens there too, tell the blog’s owner.</source>
        <translation>សាកបណ្តាញផ្សេង។ បើនៅទីនោះក៏កើតឡើងដែរ សូមប្រាប់ម្ចាស់ប្លុក។</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>គ្មានការតភ្ជាប់សុវត្ថិភាព</translation>
    </message>
    <message>
        <source>{host} answers, but others could read what you send.</source>
        <translation>{host} ឆ្លើយ ប៉ុន្តែអ្នកដទៃអាចអានអ្វីដែលអ្នកផ្ញើ។</translation>
    </message>
    <message>
        <source>Check the address, or try another network.</source>
        <translation>ពិនិត្យអាសយដ្ឋាន ឬសាកបណ្តាញផ្សេង។</translation>
    </message>
    <message>
        <source>An earlier sending is not finished</source>
        <translation>ការផ្ញើលើកមុនមិនទាន់ចប់ទេ</translation>
    </message>
    <message>
        <source>It is in the outbox, and nothing is sent twice.</source>
        <translation>វានៅក្នុងប្រអប់ចេញ ហើយគ្មានអ្វីត្រូវបានផ្ញើពីរដងទេ។</translation>
    </message>
    <message>
        <source>No WordPress there, or a network you must sign in to</source>
        <translation>គ្មាន WordPress នៅទីនោះ ឬបណ្ដាញដែលត្រូវចូលគណនីសិន</translation>
    </message>
    <message>
        <source>A page that is no blog’s answers whatever {host} is asked. Either there is no WordPress, or this network wants you to sign in first.</source>
        <translation>ទោះសួរ {host} អ្វីក៏ដោយ មានតែទំព័រដែលមិនមែនជាប្លុកឆ្លើយ។ ប្រហែលនៅទីនោះគ្មាន WordPress ឬបណ្ដាញនេះចង់ឱ្យអ្នកចូលគណនីសិន។</translation>
    </message>
    <message>
        <source>Open any other web page in your browser. If a sign-in page comes, sign in there and try again.</source>
        <translation>សូមបើកទំព័រណាមួយផ្សេងទៀតក្នុងកម្មវិធីរុករករបស់អ្នក។ បើទំព័រចូលគណនីលេចឡើង សូមចូលនៅទីនោះ រួចព្យាយាមម្ដងទៀត។</translation>
    </message>
    <message>
        <source>The door for programs like this one is switched off on {host}.</source>
        <translation>ទ្វារសម្រាប់កម្មវិធីដូចកម្មវិធីនេះ ត្រូវបានបិទនៅ {host}។</translation>
    </message>
    <message>
        <source>Ask the blog’s owner to switch on “XML-RPC”.</source>
        <translation>សុំម្ចាស់ប្លុកឱ្យបើក “XML-RPC”។</translation>
    </message>
    <message>
        <source>The blog did not let the program in</source>
        <translation>ប្លុកមិនបានឱ្យកម្មវិធីចូលទេ</translation>
    </message>
    <message>
        <source>A protection program on {host} stopped ICC Editor at the door.</source>
        <translation>កម្មវិធីការពារនៅ {host} បានឃាត់ ICC Editor នៅមាត់ទ្វារ។</translation>
    </message>
    <message>
        <source>Copy the details and send them to the blog’s owner. Ask to allow “xmlrpc.php”.</source>
        <translation>ចម្លងព័ត៌មានលម្អិត ហើយផ្ញើទៅម្ចាស់ប្លុក។ សុំគេឱ្យអនុញ្ញាត “xmlrpc.php”។</translation>
    </message>
    <message>
        <source>The blog has a problem</source>
        <translation>ប្លុកមានបញ្ហា</translation>
    </message>
    <message>
        <source>Something is broken at {host}. It is not your fault.</source>
        <translation>មានអ្វីមួយខូចនៅ {host}។ វាមិនមែនជាកំហុសរបស់អ្នកទេ។</translation>
    </message>
    <message>
        <source>Try again in a few minutes. If it stays so, tell the blog’s owner.</source>
        <translation>ព្យាយាមម្តងទៀតក្នុងពេលពីរបីនាទី។ បើនៅដដែល សូមប្រាប់ម្ចាស់ប្លុក។</translation>
    </message>
    <message>
        <source>{host} has too much to do now.</source>
        <translation>{host} មានការងារច្រើនពេកឥឡូវនេះ។</translation>
    </message>
    <message>
        <source>The blog sent an empty answer</source>
        <translation>ប្លុកបានផ្ញើចម្លើយទទេ</translation>
    </message>
    <message>
        <source>{host} may be in the middle of an update.</source>
        <translation>{host} ប្រហែលកំពុងធ្វើបច្ចុប្បន្នភាព។</translation>
    </message>
    <message>
        <source>{host} sent much too much. It was thrown away.</source>
        <translation>{host} បានផ្ញើច្រើនហួសពេក។ វាត្រូវបានបោះចោល។</translation>
    </message>
    <message>
        <source>Check the address. If it happens again, try another network.</source>
        <translation>ពិនិត្យអាសយដ្ឋាន។ បើកើតឡើងទៀត សូមសាកបណ្តាញផ្សេង។</translation>
    </message>
    <message>
        <source>What {host} sent could harm this computer. It was not opened.</source>
        <translation>អ្វីដែល {host} បានផ្ញើ អាចបង្កគ្រោះថ្នាក់ដល់កុំព្យូទ័រនេះ។ វាមិនត្រូវបានបើកទេ។</translation>
    </message>
    <message>
        <source>The blog points to another address</source>
        <translation>ប្លុកចង្អុលទៅអាសយដ្ឋានផ្សេង</translation>
    </message>
    <message>
        <source>{host} wants everything sent to: {target}</source>
        <translation>{host} ចង់ឱ្យផ្ញើអ្វីៗទាំងអស់ទៅ៖ {target}</translation>
    </message>
    <message>
        <source>Your password was not sent there.</source>
        <translation>ពាក្យសម្ងាត់របស់អ្នកមិនត្រូវបានផ្ញើទៅទីនោះទេ។</translation>
    </message>
    <message>
        <source>If you know this address, connect the blog again with it. If not, ask the blog’s owner.</source>
        <translation>បើអ្នកស្គាល់អាសយដ្ឋាននេះ សូមភ្ជាប់ប្លុកម្តងទៀតតាមវា។ បើមិនស្គាល់ទេ សូមសួរម្ចាស់ប្លុក។</translation>
    </message>
    <message>
        <source>Type both again. If you sign in with a code from your phone, use an “application password” here.</source>
        <translation>វាយទាំងពីរម្តងទៀត។ បើអ្នកចូលដោយលេខកូដពីទូរសព្ទ សូមប្រើ “ពាក្យសម្ងាត់កម្មវិធី” នៅទីនេះ។</translation>
    </message>
    <message>
        <source>Your account on {host} may not change this post any more: it was published meanwhile, or it is somebody else’s.</source>
        <translation>គណនីរបស់អ្នកនៅ {host} មិនអាចកែប្រែអត្ថបទនេះទៀតបានទេ៖ វាត្រូវបានផ្សាយរួចហើយ ឬជារបស់អ្នកផ្សេង។</translation>
    </message>
    <message>
        <source>Ask an editor of the blog to take your changes over, or the blog’s owner for a higher role.</source>
        <translation>សុំឱ្យនិពន្ធនាយករបស់ប្លុកយកការកែប្រែរបស់អ្នក ឬសុំតួនាទីខ្ពស់ជាងពីម្ចាស់ប្លុក។</translation>
    </message>
    <message>
        <source>publish</source>
        <translation>ផ្សាយ</translation>
    </message>
    <message>
        <source>send pictures</source>
        <translation>ផ្ញើរូបភាព</translation>
    </message>
    <message>
        <source>make new categories or tags</source>
        <translation>បង្កើតប្រភេទ ឬស្លាកថ្មី</translation>
    </message>
    <message>
        <source>change this post</source>
        <translation>កែអត្ថបទនេះ</translation>
    </message>
    <message>
        <source>delete this post</source>
        <translation>លុបអត្ថបទនេះ</translation>
    </message>
    <message>
        <source>do this</source>
        <translation>ធ្វើរឿងនេះ</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>តួនាទីរបស់អ្នកមិនអនុញ្ញាតទេ</translation>
    </message>
    <message>
        <source>Your account on {host} may not {what}.</source>
        <translation>គណនីរបស់អ្នកនៅ {host} មិនអាច{what}បានទេ។</translation>
    </message>
    <message>
        <source>Submit the post for review, or ask the blog’s owner for a higher role.</source>
        <translation>ដាក់អត្ថបទឱ្យគេពិនិត្យ ឬសុំតួនាទីខ្ពស់ជាងពីម្ចាស់ប្លុក។</translation>
    </message>
    <message>
        <source>This account may not write posts</source>
        <translation>គណនីនេះមិនអាចសរសេរអត្ថបទបានទេ</translation>
    </message>
    <message>
        <source>Your account on {host} may read and comment, but not write posts.</source>
        <translation>គណនីរបស់អ្នកនៅ {host} អាចអាន និងបញ្ចេញមតិ ប៉ុន្តែមិនអាចសរសេរអត្ថបទបានទេ។</translation>
    </message>
    <message>
        <source>Ask whoever runs the blog to make your account a contributor or an author. Or add another account.</source>
        <translation>សូមសុំអ្នកគ្រប់គ្រងប្លុកឱ្យដាក់គណនីរបស់អ្នកជាអ្នករួមចំណែក ឬអ្នកនិពន្ធ។ ឬបន្ថែមគណនីផ្សេង។</translation>
    </message>
    <message>
        <source>Not on the blog any more</source>
        <translation>មិនមាននៅលើប្លុកទៀតទេ</translation>
    </message>
    <message>
        <source>The post or picture was deleted on {host}.</source>
        <translation>អត្ថបទ ឬរូបភាពត្រូវបានលុបនៅ {host}។</translation>
    </message>
    <message>
        <source>Look into the blog’s bin, or publish it as a new post.</source>
        <translation>មើលក្នុងធុងសំរាមរបស់ប្លុក ឬផ្សាយវាជាអត្ថបទថ្មី។</translation>
    </message>
    <message>
        <source>Somebody changed the post on the blog</source>
        <translation>មានអ្នកកែអត្ថបទនៅលើប្លុក</translation>
    </message>
    <message>
        <source>The post on {host} is newer than yours. Nothing was overwritten.</source>
        <translation>អត្ថបទនៅ {host} ថ្មីជាងរបស់អ្នក។ គ្មានអ្វីត្រូវបានសរសេរជាន់ទេ។</translation>
    </message>
    <message>
        <source>Compare both texts and decide.</source>
        <translation>ប្រៀបធៀបអត្ថបទទាំងពីរ រួចសម្រេច។</translation>
    </message>
    <message>
        <source>The blog changed something</source>
        <translation>ប្លុកបានប្តូរអ្វីមួយ</translation>
    </message>
    <message>
        <source>What {host} shows is not exactly what was sent.</source>
        <translation>អ្វីដែល {host} បង្ហាញ មិនដូចអ្វីដែលបានផ្ញើទាំងស្រុងទេ។</translation>
    </message>
    <message>
        <source>Open the post in the browser and look whether it is as you want it.</source>
        <translation>បើកអត្ថបទក្នុងកម្មវិធីរុករក ហើយមើលថាវាដូចអ្នកចង់បានឬទេ។</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>បានឈប់</translation>
    </message>
    <message>
        <source>The work was stopped as you asked.</source>
        <translation>ការងារត្រូវបានបញ្ឈប់តាមសំណើរបស់អ្នក។</translation>
    </message>
    <message>
        <source>Start it again whenever you like.</source>
        <translation>ចាប់ផ្តើមវាម្តងទៀតពេលណាក៏បាន។</translation>
    </message>
    <message>
        <source>“{name}” could not be read or written.</source>
        <translation>មិនអាចអាន ឬសរសេរ “{name}” បានទេ។</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ថាសពេញ</translation>
    </message>
    <message>
        <source>Your library is not there</source>
        <translation>បណ្ណាល័យរបស់អ្នកមិននៅទីនោះទេ</translation>
    </message>
    <message>
        <source>What you are writing stays in the window.</source>
        <translation>អ្វីដែលអ្នកកំពុងសរសេរ នៅក្នុងបង្អួចដដែល។</translation>
    </message>
    <message>
        <source>The file is not there any more</source>
        <translation>ឯកសារមិននៅទីនោះទៀតទេ</translation>
    </message>
    <message>
        <source>“{name}” was moved, renamed or deleted meanwhile.</source>
        <translation>“{name}” ត្រូវបានផ្លាស់ទី ប្តូរឈ្មោះ ឬលុបក្នុងពេលនោះ។</translation>
    </message>
    <message>
        <source>Look for it where it is now, and choose it again.</source>
        <translation>សូមរកវានៅកន្លែងដែលវានៅឥឡូវនេះ ហើយជ្រើសវាម្តងទៀត។</translation>
    </message>
    <message>
        <source>The disk has a problem</source>
        <translation>ថាសមានបញ្ហា</translation>
    </message>
    <message>
        <source>Check that the disk is connected, then try again.</source>
        <translation>ពិនិត្យថាថាសត្រូវបានភ្ជាប់ រួចព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>There is no room left to save “{name}”.</source>
        <translation>គ្មានកន្លែងទៀតសម្រាប់រក្សាទុក “{name}” ទេ។</translation>
    </message>
    <message>
        <source>Empty the bin or delete large files you no longer need, then try again.</source>
        <translation>សម្អាតធុងសំរាម ឬលុបឯកសារធំៗដែលលែងត្រូវការ រួចព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Here you can only read</source>
        <translation>នៅទីនេះ អ្នកអាចអានបានតែប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>“{name}” can be read, but not changed.</source>
        <translation>“{name}” អាចអានបាន ប៉ុន្តែកែមិនបានទេ។</translation>
    </message>
    <message>
        <source>Copy the library to a folder of your own and choose that folder in the settings.</source>
        <translation>ចម្លងបណ្ណាល័យទៅថតរបស់អ្នក ហើយជ្រើសថតនោះក្នុងការកំណត់។</translation>
    </message>
    <message>
        <source>This folder holds no library</source>
        <translation>ថតនេះគ្មានបណ្ណាល័យទេ</translation>
    </message>
    <message>
        <source>“{name}” was not changed.</source>
        <translation>“{name}” មិនត្រូវបានកែទេ។</translation>
    </message>
    <message>
        <source>Choose the folder that contains the file library.toml, or make a new library.</source>
        <translation>ជ្រើសថតដែលមានឯកសារ library.toml ឬបង្កើតបណ្ណាល័យថ្មី។</translation>
    </message>
    <message>
        <source>The post is not there any more</source>
        <translation>អត្ថបទមិននៅទីនោះទៀតទេ</translation>
    </message>
    <message>
        <source>“{name}” was deleted or moved outside the program.</source>
        <translation>“{name}” ត្រូវបានលុប ឬផ្លាស់ទីពីក្រៅកម្មវិធី។</translation>
    </message>
    <message>
        <source>Look into the library’s bin, or save what is in the window as a new post.</source>
        <translation>មើលក្នុងធុងសំរាមរបស់បណ្ណាល័យ ឬរក្សាអ្វីក្នុងបង្អួចជាអត្ថបទថ្មី។</translation>
    </message>
    <message>
        <source>The file was changed outside</source>
        <translation>ឯកសារត្រូវបានកែពីក្រៅ</translation>
    </message>
    <message>
        <source>Another program changed “{name}” while you wrote. Nothing was overwritten.</source>
        <translation>កម្មវិធីផ្សេងបានកែ “{name}” ខណៈអ្នកកំពុងសរសេរ។ គ្មានអ្វីត្រូវបានសរសេរជាន់ទេ។</translation>
    </message>
    <message>
        <source>Compare both texts and choose one to keep. The other one stays in the history.</source>
        <translation>ប្រៀបធៀបអត្ថបទទាំងពីរ ហើយជ្រើសមួយទុក។ មួយទៀតនៅក្នុងប្រវត្តិ។</translation>
    </message>
    <message>
        <source>Only one ICC Editor can work at a time. Nothing was changed.</source>
        <translation>មានតែ ICC Editor មួយប៉ុណ្ណោះអាចធ្វើការក្នុងពេលតែមួយ។ គ្មានអ្វីត្រូវបានកែទេ។</translation>
    </message>
    <message>
        <source>Look for its window and go on there, or close it and try again.</source>
        <translation>រកបង្អួចរបស់វា ហើយបន្តនៅទីនោះ ឬបិទវា រួចព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. It was left as it is.</source>
        <translation>មិនអាចអាន “{name}” បានទេ។ វាត្រូវបានទុកដដែល។</translation>
    </message>
    <message>
        <source>“{name}” was not added. It is damaged, or not a JPEG, PNG, WebP or GIF picture.</source>
        <translation>“{name}” មិនត្រូវបានបន្ថែមទេ។ វាខូច ឬមិនមែនជារូបភាព JPEG, PNG, WebP ឬ GIF។</translation>
    </message>
    <message>
        <source>The picture file is too large</source>
        <translation>ឯកសាររូបភាពធំពេក</translation>
    </message>
    <message>
        <source>“{name}” was not added. A file may have {limit} MB at most.</source>
        <translation>“{name}” មិនត្រូវបានបន្ថែមទេ។ ឯកសារមួយអាចមានយ៉ាងច្រើន {limit} MB។</translation>
    </message>
    <message>
        <source>The picture is too wide or too high</source>
        <translation>រូបភាពទទឹង ឬកម្ពស់ធំពេក</translation>
    </message>
    <message>
        <source>“{name}” was not added. It may have {limit} million pixels at most.</source>
        <translation>“{name}” មិនត្រូវបានបន្ថែមទេ។ វាអាចមានយ៉ាងច្រើន {limit} លានភីកសែល។</translation>
    </message>
    <message>
        <source>Try again. The helper program starts again by itself.</source>
        <translation>ព្យាយាមម្តងទៀត។ កម្មវិធីជំនួយចាប់ផ្តើមឡើងវិញដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>It needed too much memory, or a file is damaged.</source>
        <translation>វាត្រូវការសតិច្រើនពេក ឬមានឯកសារខូច។</translation>
    </message>
    <message>
        <source>Try again. A picture can be saved again in a picture program first.</source>
        <translation>ព្យាយាមម្តងទៀត។ បើជារូបភាព អាចរក្សាទុកវាឡើងវិញក្នុងកម្មវិធីរូបភាពសិន។</translation>
    </message>
    <message>
        <source>Try again. If it happens again, copy the details and ask for help.</source>
        <translation>ព្យាយាមម្តងទៀត។ បើកើតឡើងទៀត សូមចម្លងព័ត៌មានលម្អិត ហើយសុំជំនួយ។</translation>
    </message>
    <message>
        <source>The password cannot be read</source>
        <translation>មិនអាចអានពាក្យសម្ងាត់បានទេ</translation>
    </message>
    <message>
        <source>This computer’s password store (“keyring”) did not answer.</source>
        <translation>ឃ្លាំងពាក្យសម្ងាត់ (“keyring”) របស់កុំព្យូទ័រនេះមិនបានឆ្លើយទេ។</translation>
    </message>
    <message>
        <source>Try again, or start the computer again.</source>
        <translation>ព្យាយាមម្តងទៀត ឬបើកកុំព្យូទ័រឡើងវិញ។</translation>
    </message>
    <message>
        <source>No password store on this computer</source>
        <translation>គ្មានឃ្លាំងពាក្យសម្ងាត់នៅលើកុំព្យូទ័រនេះ</translation>
    </message>
    <message>
        <source>No password store (“keyring”) is running. The program never writes a password into a file.</source>
        <translation>គ្មានឃ្លាំងពាក្យសម្ងាត់ (“keyring”) កំពុងដំណើរការទេ។ កម្មវិធីមិនដែលសរសេរពាក្យសម្ងាត់ក្នុងឯកសារទេ។</translation>
    </message>
    <message>
        <source>Type the password when you are asked for it. It is kept until you close the program.</source>
        <translation>វាយពាក្យសម្ងាត់ពេលគេសួរ។ វាត្រូវបានរក្សារហូតដល់អ្នកបិទកម្មវិធី។</translation>
    </message>
    <message>
        <source>The password store is locked</source>
        <translation>ឃ្លាំងពាក្យសម្ងាត់ត្រូវបានចាក់សោ</translation>
    </message>
    <message>
        <source>The blog’s password belongs in this computer’s password store (“keyring”).</source>
        <translation>ពាក្យសម្ងាត់របស់ប្លុកត្រូវនៅក្នុងឃ្លាំងពាក្យសម្ងាត់ (“keyring”) របស់កុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>Unlock it with the password you use to sign in to this computer, then try again.</source>
        <translation>ដោះសោវាដោយពាក្យសម្ងាត់ដែលអ្នកប្រើចូលកុំព្យូទ័រនេះ រួចព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>This computer’s password store (“keyring”) has no password for this blog.</source>
        <translation>ឃ្លាំងពាក្យសម្ងាត់ (“keyring”) របស់កុំព្យូទ័រនេះគ្មានពាក្យសម្ងាត់សម្រាប់ប្លុកនេះទេ។</translation>
    </message>
    <message>
        <source>Type it again when you are asked for it.</source>
        <translation>វាយវាម្តងទៀតពេលគេសួរ។</translation>
    </message>
    <message>
        <source>A field has a wrong value</source>
        <translation>វាលមួយមានតម្លៃមិនត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>The table cannot be changed like that</source>
        <translation>មិនអាចប្ដូរតារាងដូច្នេះបានទេ</translation>
    </message>
    <message>
        <source>The table is as it was.</source>
        <translation>តារាងនៅដដែល។</translation>
    </message>
    <message>
        <source>Check what you typed, then try again.</source>
        <translation>ពិនិត្យអ្វីដែលអ្នកបានវាយ រួចព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>The table cannot be read</source>
        <translation>មិនអាចអានតារាងបានទេ</translation>
    </message>
    <message>
        <source>Its file has a mistake in line {line}. It was left as it is.</source>
        <translation>ឯកសាររបស់វាមានកំហុសនៅបន្ទាត់ {line}។ វាត្រូវបានទុកដដែល។</translation>
    </message>
    <message>
        <source>Open it as text and correct that line.</source>
        <translation>បើកវាជាអត្ថបទ ហើយកែបន្ទាត់នោះ។</translation>
    </message>
    <message>
        <source>How far the translation is cannot be read</source>
        <translation>មិនអាចអានបានថា ការបកប្រែបានដល់ណា</translation>
    </message>
    <message>
        <source>The translation itself is saved. The file of its states was not changed.</source>
        <translation>ការបកប្រែត្រូវបានរក្សាទុក។ ឯកសារស្ថានភាពរបស់វាមិនត្រូវបានផ្លាស់ប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Bring back what it was before.</source>
        <translation>យកអ្វីដែលមានមុនមកវិញ។</translation>
    </message>
    <message>
        <source>Two languages are looked for, one of them Khmer; the text has only one.</source>
        <translation>រកភាសាពីរ ដែលមួយជាភាសាខ្មែរ ប៉ុន្តែអត្ថបទមានតែមួយភាសា។</translation>
    </message>
    <message>
        <source>The post has a version in that language already.</source>
        <translation>អត្ថបទនេះមានកំណែជាភាសានោះរួចហើយ។</translation>
    </message>
    <message>
        <source>It is the same post.</source>
        <translation>វាជាអត្ថបទតែមួយ។</translation>
    </message>
    <message>
        <source>The other post has no language that this one does not have already.</source>
        <translation>អត្ថបទមួយទៀតគ្មានភាសាណា ដែលអត្ថបទនេះមិនទាន់មានទេ។</translation>
    </message>
    <message>
        <source>Both have a table “{name}”, and they are not the same.</source>
        <translation>ទាំងពីរមានតារាង «{name}» ប៉ុន្តែមិនដូចគ្នាទេ។</translation>
    </message>
    <message>
        <source>This cannot become one post in two languages</source>
        <translation>មិនអាចក្លាយជាអត្ថបទតែមួយមានពីរភាសាបានទេ</translation>
    </message>
    <message>
        <source>Remove the version, or rename the table, that is in the way.</source>
        <translation>សូមដកកំណែ ឬប្ដូរឈ្មោះតារាងដែលរារាំង។</translation>
    </message>
    <message>
        <source>“{name}” was not taken in. Nothing was changed.</source>
        <translation>“{name}” មិនត្រូវបានទទួលយកទេ។ គ្មានអ្វីត្រូវបានកែទេ។</translation>
    </message>
    <message>
        <source>The file cannot be taken in</source>
        <translation>មិនអាចទទួលយកឯកសារនេះបានទេ</translation>
    </message>
    <message>
        <source>Ask the sender for it once more.</source>
        <translation>សុំអ្នកផ្ញើឲ្យផ្ញើវាម្តងទៀត។</translation>
    </message>
    <message>
        <source>This is no post that was handed over</source>
        <translation>នេះមិនមែនជាអត្ថបទដែលបានប្រគល់ទេ</translation>
    </message>
    <message>
        <source>Choose the file you were sent; its name ends in .iccpost.</source>
        <translation>ជ្រើសឯកសារដែលគេផ្ញើមក ឈ្មោះវាបញ្ចប់ដោយ .iccpost។</translation>
    </message>
    <message>
        <source>The file comes from a newer ICC Editor</source>
        <translation>ឯកសារនេះមកពី ICC Editor ដែលថ្មីជាង</translation>
    </message>
    <message>
        <source>Update ICC Editor, then open the file again.</source>
        <translation>ធ្វើបច្ចុប្បន្នភាព ICC Editor រួចបើកឯកសារម្តងទៀត។</translation>
    </message>
    <message>
        <source>The file was damaged on its way</source>
        <translation>ឯកសារបានខូចតាមផ្លូវ</translation>
    </message>
    <message>
        <source>Its end is missing.</source>
        <translation>ផ្នែកចុងរបស់វាបាត់។</translation>
    </message>
    <message>
        <source>A part of it is not what it was when it was made.</source>
        <translation>ផ្នែកមួយរបស់វាមិនដូចពេលដែលវាត្រូវបានបង្កើតទេ។</translation>
    </message>
    <message>
        <source>How far the translation is cannot be read in it.</source>
        <translation>មិនអាចអានបានថាការបកប្រែដល់ណាទេ។</translation>
    </message>
    <message>
        <source>What is in it does not fit with its own list.</source>
        <translation>អ្វីដែលមាននៅក្នុងវា មិនត្រូវនឹងបញ្ជីរបស់វាទេ។</translation>
    </message>
    <message>
        <source>Ask for it once more, by another way if it happens again.</source>
        <translation>សុំវាម្តងទៀត តាមផ្លូវផ្សេង បើវានៅតែខូច។</translation>
    </message>
    <message>
        <source>The file was refused: it is built to harm</source>
        <translation>ឯកសារត្រូវបានបដិសេធ៖ វាត្រូវបានបង្កើតដើម្បីបង្កគ្រោះថ្នាក់</translation>
    </message>
    <message>
        <source>It wants to write outside its own folder.</source>
        <translation>វាចង់សរសេរនៅក្រៅថតរបស់វា។</translation>
    </message>
    <message>
        <source>It has two parts of the same name.</source>
        <translation>វាមានផ្នែកពីរដែលមានឈ្មោះដូចគ្នា។</translation>
    </message>
    <message>
        <source>It has a link where a file should be.</source>
        <translation>វាមានតំណនៅកន្លែងដែលត្រូវជាឯកសារ។</translation>
    </message>
    <message>
        <source>It hides a packed file inside.</source>
        <translation>វាលាក់ឯកសារដែលបានបង្ហាប់នៅខាងក្នុង។</translation>
    </message>
    <message>
        <source>It would grow huge when it is unpacked.</source>
        <translation>វានឹងធំពេកពេលពន្លា។</translation>
    </message>
    <message>
        <source>Do not open it with other programs. Ask the sender what it is.</source>
        <translation>កុំបើកវាដោយកម្មវិធីផ្សេង។ សួរអ្នកផ្ញើថាវាជាអ្វី។</translation>
    </message>
    <message>
        <source>The file opens with a password only</source>
        <translation>ឯកសារនេះបើកបានតែជាមួយពាក្យសម្ងាត់</translation>
    </message>
    <message>
        <source>Ask for the file as ICC Editor made it.</source>
        <translation>សុំឯកសារដូចដែល ICC Editor បានបង្កើត។</translation>
    </message>
    <message>
        <source>There is too much in the file</source>
        <translation>ឯកសារមានច្រើនពេក</translation>
    </message>
    <message>
        <source>A picture in it is too large.</source>
        <translation>រូបភាពមួយនៅក្នុងវាធំពេក។</translation>
    </message>
    <message>
        <source>A text or table in it is too large.</source>
        <translation>អត្ថបទ ឬតារាងមួយនៅក្នុងវាធំពេក។</translation>
    </message>
    <message>
        <source>It has too many parts, or too large ones.</source>
        <translation>វាមានផ្នែកច្រើនពេក ឬធំពេក។</translation>
    </message>
    <message>
        <source>Hand the post over with fewer or smaller pictures.</source>
        <translation>ប្រគល់អត្ថបទជាមួយរូបភាពតិចជាង ឬតូចជាង។</translation>
    </message>
    <message>
        <source>The file is not of this post</source>
        <translation>ឯកសារនេះមិនមែនរបស់អត្ថបទនេះទេ</translation>
    </message>
    <message>
        <source>Open the post it was made from and take the file in again. If that post is in another library, open that library first.</source>
        <translation>សូមបើកអត្ថបទដែលឯកសារនេះធ្វើចេញពី ហើយទទួលយកឯកសារម្ដងទៀត។ បើអត្ថបទនោះនៅក្នុងបណ្ណាល័យផ្សេង សូមបើកបណ្ណាល័យនោះជាមុនសិន។</translation>
    </message>
    <message>
        <source>That name is taken</source>
        <translation>ឈ្មោះនោះមានគេប្រើហើយ</translation>
    </message>
    <message>
        <source>Its folder is not where it was: {path}. It may have been renamed or moved, or it is on a drive that is not connected.</source>
        <translation>ថតរបស់វាមិននៅកន្លែងដើមទេ៖ {path}។ គេប្រហែលជាប្តូរឈ្មោះវា ឬផ្លាស់ទីវា ឬវានៅលើថាសដែលមិនបានភ្ជាប់។</translation>
    </message>
    <message>
        <source>Connect the drive, or give the folder its old name and place, and look again; or choose the folder where it is now.</source>
        <translation>ភ្ជាប់ថាសនោះ ឬដាក់ថតនោះឱ្យមានឈ្មោះ និងកន្លែងដើមវិញ រួចរកមើលម្តងទៀត ឬជ្រើសថតនោះនៅកន្លែងថ្មី។</translation>
    </message>
    <message>
        <source>There is already something called “{name}”. Nothing was overwritten.</source>
        <translation>មានអ្វីមួយឈ្មោះ “{name}” រួចហើយ។ គ្មានអ្វីត្រូវបានសរសេរជាន់ទេ។</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>ជ្រើសឈ្មោះផ្សេង។</translation>
    </message>
    <message>
        <source>ICC Editor is already running</source>
        <translation>ICC Editor កំពុងដំណើរការហើយ</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>ឯកសារមួយខូច</translation>
    </message>
    <message>
        <source>Put back an older copy of the file from a backup, or ask for help.</source>
        <translation>ដាក់ច្បាប់ចម្លងចាស់ជាងពីការបម្រុងទុក ឬសុំជំនួយ។</translation>
    </message>
    <message>
        <source>The picture cannot be used</source>
        <translation>មិនអាចប្រើរូបភាពបានទេ</translation>
    </message>
    <message>
        <source>“{name}” was not added.</source>
        <translation>“{name}” មិនត្រូវបានបន្ថែមទេ។</translation>
    </message>
    <message>
        <source>Try another picture.</source>
        <translation>សាករូបភាពផ្សេង។</translation>
    </message>
    <message>
        <source>This is not a picture</source>
        <translation>នេះមិនមែនជារូបភាពទេ</translation>
    </message>
    <message>
        <source>Open it in a picture program and save it as JPEG or PNG.</source>
        <translation>បើកវាក្នុងកម្មវិធីរូបភាព ហើយរក្សាទុកជា JPEG ឬ PNG។</translation>
    </message>
    <message>
        <source>Make it smaller in a picture program, then add it again.</source>
        <translation>បង្រួមវាក្នុងកម្មវិធីរូបភាព រួចបន្ថែមម្តងទៀត។</translation>
    </message>
    <message>
        <source>The helper program did not answer</source>
        <translation>កម្មវិធីជំនួយមិនបានឆ្លើយ</translation>
    </message>
    <message>
        <source>Preparing the text or a picture failed.</source>
        <translation>ការរៀបចំអត្ថបទ ឬរូបភាពមិនបានសម្រេច។</translation>
    </message>
    <message>
        <source>This takes too long</source>
        <translation>នេះយូរពេក</translation>
    </message>
    <message>
        <source>Preparing the text or a picture took too long and was stopped.</source>
        <translation>ការរៀបចំអត្ថបទ ឬរូបភាពយូរពេក ហើយត្រូវបានបញ្ឈប់។</translation>
    </message>
    <message>
        <source>Look for a very long paragraph or a very large picture and make it smaller.</source>
        <translation>រកកថាខណ្ឌវែងណាស់ ឬរូបភាពធំណាស់ ហើយធ្វើឱ្យវាតូចជាង។</translation>
    </message>
    <message>
        <source>The helper program ended</source>
        <translation>កម្មវិធីជំនួយបានចប់</translation>
    </message>
    <message>
        <source>The helper program met a fault</source>
        <translation>កម្មវិធីជំនួយជួបកំហុស</translation>
    </message>
    <message>
        <source>This one task failed; everything else goes on.</source>
        <translation>មានតែកិច្ចការនេះទេដែលមិនសម្រេច អ្វីផ្សេងទៀតបន្តទៅមុខ។</translation>
    </message>
    <message>
        <source>The password is not stored</source>
        <translation>ពាក្យសម្ងាត់មិនបានរក្សាទុក</translation>
    </message>
    <message>
        <source>The field “{field}” was not changed.</source>
        <translation>វាល “{field}” មិនត្រូវបានកែទេ។</translation>
    </message>
    <message>
        <source>Correct the field and try again.</source>
        <translation>កែវាល ហើយព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>Nothing was pasted.</source>
        <translation>គ្មានអ្វីត្រូវបានបិទភ្ជាប់ទេ។</translation>
    </message>
    <message>
        <source>“{name}” was not read; it is as it was.</source>
        <translation>“{name}” មិនត្រូវបានអានទេ ហើយនៅដដែល។</translation>
    </message>
    <message>
        <source>The sheet cannot be used</source>
        <translation>មិនអាចប្រើសន្លឹកនេះបានទេ</translation>
    </message>
    <message>
        <source>Save it as XLSX or CSV in a spreadsheet program, then try again.</source>
        <translation>សូមរក្សាទុកវាជា XLSX ឬ CSV ក្នុងកម្មវិធីសៀវភៅបញ្ជី រួចព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>There is no table in it</source>
        <translation>គ្មានតារាងនៅក្នុងនេះទេ</translation>
    </message>
    <message>
        <source>Choose an XLSX, XLS, ODS or CSV file, or copy the cells of a table.</source>
        <translation>សូមជ្រើសឯកសារ XLSX, XLS, ODS ឬ CSV ឬចម្លងក្រឡានៃតារាង។</translation>
    </message>
    <message>
        <source>The sheet opens with a password only</source>
        <translation>សន្លឹកនេះបើកបានតែដោយពាក្យសម្ងាត់</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save a copy without password, or copy the cells.</source>
        <translation>សូមបើកវាក្នុងកម្មវិធីសៀវភៅបញ្ជី រួចរក្សាទុកច្បាប់ចម្លងដែលគ្មានពាក្យសម្ងាត់ ឬចម្លងក្រឡា។</translation>
    </message>
    <message>
        <source>The sheet is too large</source>
        <translation>សន្លឹកនេះធំពេក</translation>
    </message>
    <message>
        <source>Copy the rows and columns you need into a new sheet.</source>
        <translation>សូមចម្លងជួរដេក និងជួរឈរដែលអ្នកត្រូវការ ទៅក្នុងសន្លឹកថ្មី។</translation>
    </message>
    <message>
        <source>A sheet may have {limit} MB at most.</source>
        <translation>សន្លឹកមួយអាចមានយ៉ាងច្រើន {limit} MB។</translation>
    </message>
    <message>
        <source>A sheet may have {limit} rows at most.</source>
        <translation>សន្លឹកមួយអាចមានយ៉ាងច្រើន {limit} ជួរដេក។</translation>
    </message>
    <message>
        <source>A sheet may have {limit} columns at most.</source>
        <translation>សន្លឹកមួយអាចមានយ៉ាងច្រើន {limit} ជួរឈរ។</translation>
    </message>
    <message>
        <source>A sheet may have {limit} cells at most.</source>
        <translation>សន្លឹកមួយអាចមានយ៉ាងច្រើន {limit} ក្រឡា។</translation>
    </message>
    <message>
        <source>The sheet is damaged</source>
        <translation>សន្លឹកនេះខូច</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it anew.</source>
        <translation>សូមបើកវាក្នុងកម្មវិធីសៀវភៅបញ្ជី រួចរក្សាទុកវាជាថ្មី។</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation>គ្មានអ្វីត្រូវបាននាំចូលទេ។</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>មិនអាចប្រើឯកសារនេះបានទេ</translation>
    </message>
    <message>
        <source>Ask whoever sent it to save it anew in their program.</source>
        <translation>សូមឲ្យអ្នកផ្ញើរក្សាទុកវាជាថ្មីក្នុងកម្មវិធីរបស់គេ។</translation>
    </message>
    <message>
        <source>This is no {kind} file</source>
        <translation>នេះមិនមែនជាឯកសារ {kind} ទេ</translation>
    </message>
    <message>
        <source>Choose another file, or save it as {kind} in the other program.</source>
        <translation>សូមជ្រើសឯកសារផ្សេង ឬរក្សាទុកវាជា {kind} ក្នុងកម្មវិធីនោះ។</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>ឯកសារនេះខូច</translation>
    </message>
    <message>
        <source>The file could do harm</source>
        <translation>ឯកសារនេះអាចបង្កគ្រោះថ្នាក់</translation>
    </message>
    <message>
        <source>It is built in a way that harms programs. Ask whoever sent it whether it is theirs.</source>
        <translation>វាត្រូវបានបង្កើតឡើងតាមរបៀបដែលធ្វើឲ្យខូចកម្មវិធី។ សូមសួរអ្នកផ្ញើថាតើវាជារបស់គេមែនឬទេ។</translation>
    </message>
    <message>
        <source>A file may have {limit} MB at most.</source>
        <translation>ឯកសារមួយអាចមានយ៉ាងច្រើន {limit} MB។</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>ឯកសារនេះធំពេក</translation>
    </message>
    <message>
        <source>Ask for a part of it, in a file of its own.</source>
        <translation>សូមសុំតែមួយផ្នែករបស់វា ជាឯកសារដោយឡែក។</translation>
    </message>
    <message>
        <source>No picture was made of the table “{table}”.</source>
        <translation>មិនបានធ្វើរូបពីតារាង «{table}» ទេ។</translation>
    </message>
    <message>
        <source>The chart cannot be drawn</source>
        <translation>មិនអាចគូរគំនូសតាងបានទេ</translation>
    </message>
    <message>
        <source>Look whether the table is complete, then try again.</source>
        <translation>សូមមើលថាតារាងពេញលេញឬនៅ រួចព្យាយាមម្ដងទៀត។</translation>
    </message>
    <message>
        <source>This chart cannot be drawn from the table</source>
        <translation>មិនអាចគូរគំនូសតាងបែបនេះពីតារាងបានទេ</translation>
    </message>
    <message>
        <source>Choose a column of numbers, shares or changes for the chart.</source>
        <translation>សូមជ្រើសជួរឈរដែលមានចំនួន ភាគរយ ឬបម្រែបម្រួល សម្រាប់គំនូសតាង។</translation>
    </message>
    <message>
        <source>Fill in figures in the column that is to be drawn.</source>
        <translation>សូមបំពេញតួលេខក្នុងជួរឈរដែលត្រូវគូរ។</translation>
    </message>
    <message>
        <source>Parts of a whole cannot be below zero: correct “{row}”, or choose plain bars.</source>
        <translation>ផ្នែកនៃចំនួនសរុបមិនអាចតិចជាងសូន្យទេ៖ សូមកែ «{row}» ឬជ្រើសរបារធម្មតា។</translation>
    </message>
    <message>
        <source>The program's letters do not have “{letters}”: write the words without them.</source>
        <translation>ពុម្ពអក្សររបស់កម្មវិធីគ្មាន «{letters}» ទេ៖ សូមសរសេរពាក្យដោយមិនប្រើវា។</translation>
    </message>
    <message>
        <source>Correct “{option}” under “chart” in the table's file.</source>
        <translation>សូមកែ «{option}» ក្រោម «chart» ក្នុងឯកសាររបស់តារាង។</translation>
    </message>
    <message>
        <source>The chart would have too many bars</source>
        <translation>គំនូសតាងនឹងមានរបារច្រើនពេក</translation>
    </message>
    <message>
        <source>It would have {bars}; more than {limit} cannot be read in a picture.</source>
        <translation>វានឹងមានរបារ {bars}; ក្នុងរូប មិនអាចអានរបារលើសពី {limit} បានទេ។</translation>
    </message>
    <message>
        <source>Show only the largest in the chart.</source>
        <translation>សូមបង្ហាញតែរបារដែលធំជាងគេក្នុងគំនូសតាង។</translation>
    </message>
    <message>
        <source>Khmer cannot be drawn right on this computer</source>
        <translation>កុំព្យូទ័រនេះមិនអាចគូរអក្សរខ្មែរឱ្យត្រូវបានទេ</translation>
    </message>
    <message>
        <source>Install FriBiDi (on Debian and Ubuntu the package libfribidi0), then try again.</source>
        <translation>សូមដំឡើង FriBiDi (លើ Debian និង Ubuntu គឺកញ្ចប់ libfribidi0) រួចព្យាយាមម្ដងទៀត។</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>{time} your time</source>
        <translation>{time} ម៉ោងរបស់អ្នក</translation>
    </message>
    <message>
        <source>{there} blog time ({zone}), {here} your time</source>
        <translation>{there} ម៉ោងប្លុក ({zone}) {here} ម៉ោងរបស់អ្នក</translation>
    </message>
    <message>
        <source>Phnom Penh</source>
        <translation>ភ្នំពេញ</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Offers</source>
        <translation>សំណើ</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>កែតម្រូវ</translation>
    </message>
    <message>
        <source>Put in the one right answer</source>
        <translation>ដាក់ចម្លើយត្រឹមត្រូវតែមួយគត់</translation>
    </message>
    <message>
        <source>Leave it as it is…</source>
        <translation>ទុកវាដូចដែលមាន…</translation>
    </message>
    <message>
        <source>Say why it may stay; it is then not pointed out any more</source>
        <translation>ប្រាប់មូលហេតុដែលវាអាចនៅដដែល បន្ទាប់មកវានឹងលែងត្រូវបានចង្អុលបង្ហាញ</translation>
    </message>
</context>
<context>
    <name>OfferMaker</name>
    <message>
        <source>Try again</source>
        <translation>ព្យាយាមម្ដងទៀត</translation>
    </message>
</context>
<context>
    <name>OldFontQuestion</name>
    <message>
        <source>The text is set in “{font}”, an old font that draws Khmer in the places of Latin letters.</source>
        <translation>អត្ថបទនេះប្រើ «{font}» ដែលជាពុម្ពអក្សរចាស់ បង្ហាញអក្សរខ្មែរជំនួសអក្សរឡាតាំង។</translation>
    </message>
    <message>
        <source>The text looks like Khmer for an old font, such as Limon or ABC, that draws Khmer in the places of Latin letters.</source>
        <translation>អត្ថបទនេះហាក់ដូចជាភាសាខ្មែរសម្រាប់ពុម្ពអក្សរចាស់ ដូចជា Limon ឬ ABC ដែលបង្ហាញអក្សរខ្មែរជំនួសអក្សរឡាតាំង។</translation>
    </message>
    <message>
        <source>Text in an old Khmer font</source>
        <translation>អត្ថបទប្រើពុម្ពអក្សរខ្មែរចាស់</translation>
    </message>
    <message>
        <source>Your readers do not have this font. They would see “{sample}”.

Convert the text to Khmer Unicode first, with a converter for this font in the program it comes from. Then copy it again. Nothing has been pasted so far.</source>
        <translation>អ្នកអានរបស់អ្នកមិនមានពុម្ពអក្សរនេះទេ។ ពួកគេនឹងឃើញ «{sample}»។

សូមបម្លែងអត្ថបទទៅជាយូនីកូដខ្មែរជាមុនសិន ដោយប្រើឧបករណ៍បម្លែងសម្រាប់ពុម្ពអក្សរនេះ ក្នុងកម្មវិធីដែលអ្នកបានចម្លងវាមក។ បន្ទាប់មក សូមចម្លងវាម្តងទៀត។ មិនទាន់បានបិទភ្ជាប់អ្វីនៅឡើយទេ។</translation>
    </message>
    <message>
        <source>Paste anyway</source>
        <translation>បិទភ្ជាប់ទោះយ៉ាងណាក៏ដោយ</translation>
    </message>
    <message>
        <source>Do not paste</source>
        <translation>កុំបិទភ្ជាប់</translation>
    </message>
</context>
<context>
    <name>OriginQuestion</name>
    <message>
        <source>Two posts have the same origin</source>
        <translation>អត្ថបទពីរមានប្រភពតែមួយ</translation>
    </message>
    <message>
        <source>“{name}” and “{others}” are folders of the same post: one was copied from the other. If this one is published, it takes the place of the other on the blog.</source>
        <translation>«{name}» និង «{others}» ជាថតរបស់អត្ថបទតែមួយ៖ មួយត្រូវបានចម្លងពីមួយទៀត។ បើផ្សាយមួយនេះ វានឹងជំនួសមួយទៀតនៅលើប្លុក។</translation>
    </message>
    <message>
        <source>This is a new post</source>
        <translation>នេះជាអត្ថបទថ្មី</translation>
    </message>
    <message>
        <source>This is the original</source>
        <translation>នេះជាច្បាប់ដើម</translation>
    </message>
    <message>
        <source>“{name}” is a post of its own now, not published anywhere yet. Press Publish again to go on.</source>
        <translation>ឥឡូវ «{name}» ជាអត្ថបទដាច់ដោយឡែក ហើយមិនទាន់ផ្សាយនៅកន្លែងណាទេ។ ចុច ផ្សាយ ម្តងទៀតដើម្បីបន្ត។</translation>
    </message>
</context>
<context>
    <name>OutboxDialog</name>
    <message>
        <source>Outbox</source>
        <translation>ប្រអប់ចេញ</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>ផ្ញើឥឡូវ</translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>ផ្ញើទាំងអស់</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>បោះបង់ការផ្ញើ</translation>
    </message>
    <message>
        <source>What waits here is sent when you say so; nothing is sent twice.</source>
        <translation>អ្វីដែលរង់ចាំនៅទីនេះ ត្រូវបានផ្ញើពេលអ្នកប្រាប់ គ្មានអ្វីផ្ញើពីរដងទេ។</translation>
    </message>
    <message>
        <source>Some of what was cancelled is still on the blog, as a hidden draft.</source>
        <translation>មួយចំនួននៃអ្វីដែលបានបោះបង់នៅតែមាននៅលើប្លុក ជាសេចក្ដីព្រាងលាក់។</translation>
    </message>
    <message>
        <source>Nothing waits. What you publish passes through here.</source>
        <translation>គ្មានអ្វីរង់ចាំទេ។ អ្វីដែលអ្នកផ្សាយ ឆ្លងកាត់ទីនេះ។</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>រង់ចាំ</translation>
    </message>
    <message>
        <source>half sent, can go on</source>
        <translation>ផ្ញើបានពាក់កណ្តាល អាចបន្ត</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>ត្រូវការអ្នក</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>បានផ្ញើ</translation>
    </message>
    <message>
        <source>cancelled, not yet removed from the blog</source>
        <translation>បានបោះបង់ មិនទាន់លុបចេញពីប្លុក</translation>
    </message>
    <message>
        <source>on the blog, not noted here</source>
        <translation>នៅលើប្លុក មិនទាន់កត់ទុកនៅទីនេះ</translation>
    </message>
    <message>
        <source>Forget this…</source>
        <translation>បំភ្លេចវា…</translation>
    </message>
    <message>
        <source>Finish removing</source>
        <translation>លុបឱ្យចប់</translation>
    </message>
    <message>
        <source>“{title}” is on the blog and stays there. Only the note about it in your library could not be saved. If the folder comes back, press “Send now” instead.

If you forget it, the copy of its text is removed from the outbox, and this computer no longer knows where the post is.</source>
        <translation>“{title}” មាននៅលើប្លុក ហើយនៅទីនោះដដែល។ មានតែកំណត់ចំណាំអំពីវានៅក្នុងបណ្ណាល័យរបស់អ្នកទេ ដែលរក្សាទុកមិនបាន។ បើថតត្រឡប់មកវិញ សូមចុច “ផ្ញើឥឡូវ” ជំនួសវិញ។

បើអ្នកបំភ្លេចវា ច្បាប់ចម្លងអត្ថបទរបស់វាត្រូវដកចេញពីប្រអប់ចេញ ហើយកុំព្យូទ័រនេះលែងដឹងថាអត្ថបទនៅទីណាទៀត។</translation>
    </message>
    <message>
        <source>Forget this?</source>
        <translation>បំភ្លេចវាឬ?</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>បំភ្លេចវា</translation>
    </message>
</context>
<context>
    <name>OutboxKeeper</name>
    <message>
        <source>Working…</source>
        <translation>កំពុងធ្វើការ…</translation>
    </message>
    <message>
        <source>“{title}” is on the blog.</source>
        <translation>“{title}” មាននៅលើប្លុកហើយ។</translation>
    </message>
    <message>
        <source>“{title}” stays in the outbox.</source>
        <translation>“{title}” នៅក្នុងប្រអប់ចេញដដែល។</translation>
    </message>
    <message>
        <source>“{title}” stays in the outbox: {reason}</source>
        <translation>“{title}” នៅក្នុងប្រអប់ចេញដដែល៖ {reason}</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>បង្ហាញបង្កាន់ដៃ</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Outline</source>
        <translation>គ្រោង</translation>
    </message>
    <message>
        <source>Headings show up here. Make one with the style box of the toolbar.</source>
        <translation>ចំណងជើងរងបង្ហាញនៅទីនេះ។ បង្កើតមួយដោយប្រអប់រចនាប័ទ្មនៅរបារឧបករណ៍។</translation>
    </message>
    <message>
        <source>(no words yet)</source>
        <translation>(មិនទាន់មានពាក្យ)</translation>
    </message>
</context>
<context>
    <name>OutsideWords</name>
    <message>
        <source>Nothing was published: look at it first, then press Publish again.</source>
        <translation>មិនទាន់បានផ្សាយអ្វីទេ៖ សូមមើលវាជាមុន រួចចុច ផ្សាយ ម្តងទៀត។</translation>
    </message>
    <message>
        <source>The post was changed after the summary was made, so nothing was sent. Look at it, then press Publish again.</source>
        <translation>អត្ថបទត្រូវបានកែ ក្រោយពេលធ្វើសង្ខេប ដូច្នេះមិនបានផ្ញើអ្វីទេ។ សូមមើលវា រួចចុច ផ្សាយ ម្តងទៀត។</translation>
    </message>
    <message>
        <source>This text was changed outside; the new one is shown. Undo brings the old one back; it is also in the history.</source>
        <translation>អត្ថបទនេះត្រូវបានកែពីក្រៅ ហើយអត្ថបទថ្មីត្រូវបានបង្ហាញ។ «មិនធ្វើវិញ» នាំអត្ថបទចាស់មកវិញ ហើយវាក៏នៅក្នុងប្រវត្តិដែរ។</translation>
    </message>
    <message>
        <source>A results table was changed outside; the new one is shown. Undo brings the old one back; it is also in the history.</source>
        <translation>តារាងលទ្ធផលមួយត្រូវបានកែពីក្រៅ ហើយតារាងថ្មីត្រូវបានបង្ហាញ។ «មិនធ្វើវិញ» នាំតារាងចាស់មកវិញ ហើយវាក៏នៅក្នុងប្រវត្តិដែរ។</translation>
    </message>
    <message>
        <source>The states of a translation were changed outside; the new ones are used. The old ones are in the history.</source>
        <translation>ស្ថានភាពនៃការបកប្រែមួយត្រូវបានកែពីក្រៅ ហើយស្ថានភាពថ្មីត្រូវបានប្រើ។ ស្ថានភាពចាស់នៅក្នុងប្រវត្តិ។</translation>
    </message>
    <message>
        <source>A version was added to this post outside.</source>
        <translation>កំណែមួយត្រូវបានបន្ថែមពីក្រៅទៅក្នុងអត្ថបទនេះ។</translation>
    </message>
    <message>
        <source>A results table was added to this post outside.</source>
        <translation>តារាងលទ្ធផលមួយត្រូវបានបន្ថែមពីក្រៅទៅក្នុងអត្ថបទនេះ។</translation>
    </message>
    <message>
        <source>The states of a translation were added to this post outside.</source>
        <translation>ស្ថានភាពនៃការបកប្រែមួយត្រូវបានបន្ថែមពីក្រៅទៅក្នុងអត្ថបទនេះ។</translation>
    </message>
    <message>
        <source>A version of this post was deleted outside.</source>
        <translation>កំណែមួយនៃអត្ថបទនេះត្រូវបានលុបពីក្រៅ។</translation>
    </message>
    <message>
        <source>A results table of this post was deleted outside.</source>
        <translation>តារាងលទ្ធផលមួយនៃអត្ថបទនេះត្រូវបានលុបពីក្រៅ។</translation>
    </message>
    <message>
        <source>The states of a translation of this post were deleted outside.</source>
        <translation>ស្ថានភាពនៃការបកប្រែមួយរបស់អត្ថបទនេះត្រូវបានលុបពីក្រៅ។</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>ដាក់វាវិញ</translation>
    </message>
    <message>
        <source>The folder of this post was renamed outside; you can go on.</source>
        <translation>ថតរបស់អត្ថបទនេះត្រូវបានប្តូរឈ្មោះពីក្រៅ អ្នកអាចបន្តបាន។</translation>
    </message>
    <message>
        <source>A picture of this post was changed outside.</source>
        <translation>រូបភាពមួយនៃអត្ថបទនេះត្រូវបានកែពីក្រៅ។</translation>
    </message>
</context>
<context>
    <name>PageMenu</name>
    <message>
        <source>Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ធ្វើវិញ</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>កាត់</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ចម្លង</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>បិទភ្ជាប់</translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation>បិទភ្ជាប់ដោយគ្មានទ្រង់ទ្រាយ</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>ជ្រើសទាំងអស់</translation>
    </message>
</context>
<context>
    <name>PanelActions</name>
    <message>
        <source>Link…</source>
        <translation>តំណ…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>រូបភាព…</translation>
    </message>
    <message>
        <source>Figure from a table…</source>
        <translation>តួលេខពីតារាង…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>ធ្វើវិញ</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>រក…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>រក និងជំនួស…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>រកបន្ទាប់</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>រកមុន</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>កំណែមុន</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>កំណែបន្ទាប់</translation>
    </message>
    <message>
        <source>Show or hide the preview</source>
        <translation>បង្ហាញ ឬលាក់ការមើលជាមុន</translation>
    </message>
    <message>
        <source>Details and outline</source>
        <translation>លម្អិត និងគ្រោង</translation>
    </message>
    <message>
        <source>Show or hide details and outline</source>
        <translation>បង្ហាញ ឬលាក់លម្អិត និងគ្រោង</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>មើលជាមុន</translation>
    </message>
    <message>
        <source>Quote an article…</source>
        <translation>ដកស្រង់អត្ថបទព័ត៌មាន…</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Table {name}</source>
        <translation>តារាង {name}</translation>
    </message>
    <message>
        <source>States of the English translation</source>
        <translation>ស្ថានភាពនៃការបកប្រែជាភាសាអង់គ្លេស</translation>
    </message>
    <message>
        <source>States of the Khmer translation</source>
        <translation>ស្ថានភាពនៃការបកប្រែជាភាសាខ្មែរ</translation>
    </message>
    <message>
        <source>States of the French translation</source>
        <translation>ស្ថានភាពនៃការបកប្រែជាភាសាបារាំង</translation>
    </message>
    <message>
        <source>States of the translation: {language}</source>
        <translation>ស្ថានភាពនៃការបកប្រែ៖ {language}</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Add a picture</source>
        <translation>បន្ថែមរូបភាព</translation>
    </message>
    <message>
        <source>Change the picture</source>
        <translation>ប្តូររូបភាព</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ជ្រើសឯកសារ…</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>ការពណ៌នា</translation>
    </message>
    <message>
        <source>For example: Voters queue in front of a school in Kandal</source>
        <translation>ឧទាហរណ៍៖ អ្នកបោះឆ្នោតតម្រង់ជួរមុខសាលានៅកណ្តាល</translation>
    </message>
    <message>
        <source>Only decoration, nothing to describe</source>
        <translation>តែសម្រាប់តុបតែង គ្មានអ្វីត្រូវពណ៌នា</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>ចំណងជើងរូប</translation>
    </message>
    <message>
        <source>Optional; everybody sees it below the picture</source>
        <translation>មិនចាំបាច់ អ្នករាល់គ្នាឃើញវានៅក្រោមរូបភាព</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>បន្ថែម</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ប្តូរ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>Readers who cannot see the picture hear this sentence instead; it is also shown while the picture loads.</source>
        <translation>អ្នកអានដែលមើលរូបមិនឃើញ នឹងស្តាប់ប្រយោគនេះជំនួស វាក៏បង្ហាញពេលរូបកំពុងផ្ទុកដែរ។</translation>
    </message>
    <message>
        <source>What does it show?</source>
        <translation>តើវាបង្ហាញអ្វី?</translation>
    </message>
    <message>
        <source>Describe the picture or tick “Only decoration”</source>
        <translation>ពណ៌នារូបភាព ឬធីក “តែសម្រាប់តុបតែង”</translation>
    </message>
    <message>
        <source>This file is not a picture that blogs show (JPEG, PNG, GIF, WebP). Choose another one, or save it as JPEG first.</source>
        <translation>ឯកសារនេះមិនមែនជារូបភាពដែលប្លុកបង្ហាញបានទេ (JPEG, PNG, GIF, WebP)។ ជ្រើសឯកសារផ្សេង ឬរក្សាទុកវាជា JPEG សិន។</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>មិនទាន់មានរូបភាព</translation>
    </message>
    <message>
        <source>No preview</source>
        <translation>គ្មានការមើលជាមុន</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>ពីក្តារតម្បៀតខ្ទាស់</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>ជ្រើសរូបភាព</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>រូបភាព</translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation>សូមជ្រើសរើសឯកសារជាមុនសិន</translation>
    </message>
</context>
<context>
    <name>PieceStrip</name>
    <message>
        <source>What goes over from the source</source>
        <translation>អ្វីដែលត្រូវយកពីអត្ថបទដើម</translation>
    </message>
    <message>
        <source>Links and figures of the source: place the next one</source>
        <translation>តំណ និងតួលេខនៃអត្ថបទដើម៖ ដាក់អ្វីបន្ទាប់</translation>
    </message>
    <message>
        <source>More that goes over from the source</source>
        <translation>អ្វីផ្សេងទៀតដែលត្រូវយកពីអត្ថបទដើម</translation>
    </message>
    <message>
        <source>All placed</source>
        <translation>ដាក់អស់ហើយ</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} ទៀត</translation>
    </message>
</context>
<context>
    <name>PlaceMenus</name>
    <message>
        <source>View on the blog</source>
        <translation>មើលនៅលើប្លុក</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>ចម្លងតំណ</translation>
    </message>
    <message>
        <source>The link can be pasted now: {link}</source>
        <translation>ឥឡូវអាចបិទភ្ជាប់តំណបាន៖ {link}</translation>
    </message>
</context>
<context>
    <name>PlacedDialog</name>
    <message>
        <source>Title, excerpt and tables</source>
        <translation>ចំណងជើង សេចក្តីសង្ខេប និងតារាង</translation>
    </message>
    <message>
        <source>Enter goes to the next one.</source>
        <translation>Enter ទៅកាន់មួយបន្ទាប់។</translation>
    </message>
    <message>
        <source>Enter goes to the next one; {key} says that the translation is right.</source>
        <translation>Enter ទៅកាន់មួយបន្ទាប់ ហើយ {key} បញ្ជាក់ថាការបកប្រែត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>Issues of this text</source>
        <translation>បញ្ហានៃអត្ថបទនេះ</translation>
    </message>
</context>
<context>
    <name>PostEdit</name>
    <message>
        <source>Picture…</source>
        <translation>រូបភាព…</translation>
    </message>
    <message>
        <source>Figure from a table…</source>
        <translation>តួលេខពីតារាង…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>តំណ…</translation>
    </message>
</context>
<context>
    <name>PreviewController</name>
    <message>
        <source>This text takes too long to show; the page below is an older one. Look for a very long paragraph.</source>
        <translation>អត្ថបទនេះយូរពេកក្នុងការបង្ហាញ ទំព័រខាងក្រោមជាទំព័រចាស់។ សូមរកកថាខណ្ឌវែងណាស់។</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>មិនទាន់មានអ្វីបង្ហាញ</translation>
    </message>
    <message>
        <source>What you write appears here as readers will see it.</source>
        <translation>អ្វីដែលអ្នកសរសេរ បង្ហាញនៅទីនេះដូចអ្នកអាននឹងឃើញ។</translation>
    </message>
    <message>
        <source>{width} px · {percent} %</source>
        <translation>{width} px · {percent} %</translation>
    </message>
    <message>
        <source>{width} px</source>
        <translation>{width} px</translation>
    </message>
    <message>
        <source>The page is laid out {width} pixels wide and shown at {percent} % of its size. It is light, as most readers see it. Nothing leaves this computer.</source>
        <translation>ទំព័រត្រូវបានរៀបចំទទឹង {width} ភីកសែល ហើយបង្ហាញនៅទំហំ {percent} %។ វាមានពណ៌ភ្លឺ ដូចអ្នកអានភាគច្រើនឃើញ។ គ្មានអ្វីចេញពីកុំព្យូទ័រនេះទេ។</translation>
    </message>
    <message>
        <source>As wide as a phone</source>
        <translation>ទទឹងដូចទូរសព្ទ</translation>
    </message>
    <message>
        <source>As wide as on a computer</source>
        <translation>ទទឹងដូចលើកុំព្យូទ័រ</translation>
    </message>
    <message>
        <source>No preview engine here</source>
        <translation>គ្មានកម្មវិធីមើលជាមុននៅទីនេះ</translation>
    </message>
    <message>
        <source>The part that shows web pages is not installed, or this program runs as administrator. Your browser can show the post instead, from a file on this computer.</source>
        <translation>ផ្នែកដែលបង្ហាញទំព័របណ្តាញមិនបានដំឡើង ឬកម្មវិធីនេះដំណើរការជាអ្នកគ្រប់គ្រង។ កម្មវិធីរុករករបស់អ្នកអាចបង្ហាញអត្ថបទជំនួស ពីឯកសារនៅលើកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>បើកក្នុងកម្មវិធីរុករក</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>មើលជាមុន</translation>
    </message>
    <message>
        <source>only on this computer</source>
        <translation>តែនៅលើកុំព្យូទ័រនេះ</translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <source>Save as PDF</source>
        <translation>រក្សាទុកជា PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ឯកសារ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The part of the program that makes pages for printing is not installed, or this program runs as administrator. Your browser can show the post instead, and print it.</source>
        <translation>ផ្នែកកម្មវិធីដែលធ្វើទំព័រសម្រាប់បោះពុម្ព មិនទាន់បានដំឡើងទេ ឬកម្មវិធីនេះដំណើរការជាអ្នកគ្រប់គ្រងប្រព័ន្ធ។ កម្មវិធីរុករករបស់អ្នកអាចបង្ហាញអត្ថបទជំនួស ហើយបោះពុម្ពវាបាន។</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>បើកក្នុងកម្មវិធីរុករក</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>ជ្រើសកន្លែងផ្សេង…</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved there: that place can only be read.</source>
        <translation>មិនអាចរក្សាទុក “{name}” នៅទីនោះបានទេ៖ កន្លែងនោះអាចអានបានតែប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>បានរក្សាទុកជា “{name}”។</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>Sent to the printer “{name}”.</source>
        <translation>បានផ្ញើទៅម៉ាស៊ីនបោះពុម្ព “{name}”។</translation>
    </message>
    <message>
        <source>The printer did not take the post. Check that it is on and has paper.</source>
        <translation>ម៉ាស៊ីនបោះពុម្ពមិនបានទទួលអត្ថបទទេ។ សូមមើលថាវាបានបើក ហើយមានក្រដាស។</translation>
    </message>
    <message>
        <source>The pages could not be made. Try again; your text is not touched.</source>
        <translation>មិនអាចធ្វើទំព័របានទេ។ សូមព្យាយាមម្តងទៀត អត្ថបទរបស់អ្នកមិនប៉ះពាល់ទេ។</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Choose the folder…</source>
        <translation>ជ្រើសថត…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>រកមើលម្តងទៀត</translation>
    </message>
    <message>
        <source>Meanwhile the library “{name}” is open.</source>
        <translation>ក្នុងពេលនេះ បណ្ណាល័យ “{name}” បើកជំនួស។</translation>
    </message>
    <message>
        <source>The program was started anew for the library “{name}”.</source>
        <translation>កម្មវិធីត្រូវបានបើកម្តងទៀតសម្រាប់បណ្ណាល័យ “{name}”។</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>បើកវា</translation>
    </message>
</context>
<context>
    <name>ProofController</name>
    <message>
        <source>Unknown words are not marked in {language}: {reason}</source>
        <translation>ពាក្យដែលមិនស្គាល់មិនត្រូវបានគូសជាភាសា {language} ទេ៖ {reason}</translation>
    </message>
    <message>
        <source>To install: {packages}</source>
        <translation>ត្រូវដំឡើង៖ {packages}</translation>
    </message>
    <message>
        <source>Its two files (.aff and .dic) belong into {folder}</source>
        <translation>ឯកសារទាំងពីររបស់វា (.aff និង .dic) ត្រូវដាក់ក្នុង {folder}</translation>
    </message>
    <message>
        <source>Unknown words are not marked: {file} cannot be read.</source>
        <translation>ពាក្យដែលមិនស្គាល់មិនត្រូវបានគូសទេ៖ មិនអាចអាន {file} បានទេ។</translation>
    </message>
    <message>
        <source>Unknown words cannot be marked.</source>
        <translation>មិនអាចគូសពាក្យដែលមិនស្គាល់បានទេ។</translation>
    </message>
    <message>
        <source>the spelling library Enchant is not installed.</source>
        <translation>បណ្ណាល័យអក្ខរាវិរុទ្ធ Enchant មិនទាន់បានដំឡើង។</translation>
    </message>
    <message>
        <source>the program’s own list of words is not there.</source>
        <translation>បញ្ជីពាក្យផ្ទាល់របស់កម្មវិធីមិនមានទេ។</translation>
    </message>
    <message>
        <source>its dictionary is not installed.</source>
        <translation>វចនានុក្រមរបស់វាមិនទាន់បានដំឡើង។</translation>
    </message>
</context>
<context>
    <name>ProofTools</name>
    <message>
        <source>Leave “{word}” alone in this post</source>
        <translation>កុំគូស “{word}” ក្នុងអត្ថបទនេះ</translation>
    </message>
    <message>
        <source>“{word}” is right</source>
        <translation>“{word}” ត្រឹមត្រូវហើយ</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>កំពុងរកពាក្យណែនាំ…</translation>
    </message>
    <message>
        <source>No suggestions</source>
        <translation>គ្មានពាក្យណែនាំទេ</translation>
    </message>
    <message>
        <source>“{word}” was accepted: mark it again</source>
        <translation>“{word}” ត្រូវបានទទួលយក៖ គូសវាវិញ</translation>
    </message>
    <message>
        <source>“{word}” is right, because…</source>
        <translation>«{word}» ត្រឹមត្រូវ ព្រោះ…</translation>
    </message>
    <message>
        <source>Take “{word}” from the results table: it follows it then</source>
        <translation>យក «{word}» ពីតារាងលទ្ធផល៖ វានឹងប្រែតាមតារាង</translation>
    </message>
    <message>
        <source>A name, or right for everybody</source>
        <translation>ជាឈ្មោះ ឬត្រឹមត្រូវសម្រាប់ទាំងអស់គ្នា</translation>
    </message>
    <message>
        <source>“{word}” is a name</source>
        <translation>“{word}” ជាឈ្មោះ</translation>
    </message>
    <message>
        <source>“{word}” is right for everybody who uses this library</source>
        <translation>“{word}” ត្រឹមត្រូវសម្រាប់អ្នកទាំងអស់ដែលប្រើបណ្ណាល័យនេះ</translation>
    </message>
    <message>
        <source>“{word}” is a name for everybody who uses this library</source>
        <translation>“{word}” ជាឈ្មោះសម្រាប់អ្នកទាំងអស់ដែលប្រើបណ្ណាល័យនេះ</translation>
    </message>
    <message>
        <source>Words that are right…</source>
        <translation>ពាក្យដែលត្រឹមត្រូវ…</translation>
    </message>
</context>
<context>
    <name>ProofWords</name>
    <message>
        <source>The signs of this letter are in the wrong order.</source>
        <translation>សញ្ញារបស់អក្សរនេះមានលំដាប់មិនត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>This vowel is typed as two signs.</source>
        <translation>ស្រៈនេះត្រូវបានវាយជាសញ្ញាពីរ។</translation>
    </message>
    <message>
        <source>◌ុ stands where ◌៉ or ◌៊ is meant.</source>
        <translation>មាន ◌ុ នៅកន្លែងដែលគួរជា ◌៉ ឬ ◌៊។</translation>
    </message>
    <message>
        <source>A sign is typed twice.</source>
        <translation>សញ្ញាមួយត្រូវបានវាយពីរដង។</translation>
    </message>
    <message>
        <source>An invisible sign stands inside a letter.</source>
        <translation>មានសញ្ញាមើលមិនឃើញនៅក្នុងអក្សរ។</translation>
    </message>
    <message>
        <source>These signs do not go together.</source>
        <translation>សញ្ញាទាំងនេះមិនអាចនៅជាមួយគ្នាបានទេ។</translation>
    </message>
    <message>
        <source>The keyboard left a code that is no letter.</source>
        <translation>ក្តារចុចបានបន្សល់កូដមួយដែលមិនមែនជាអក្សរ។</translation>
    </message>
    <message>
        <source>This sign is no longer used.</source>
        <translation>សញ្ញានេះលែងប្រើហើយ។</translation>
    </message>
    <message>
        <source>A Latin colon stands after Khmer: ៖ or ◌ះ is meant.</source>
        <translation>មានសញ្ញា : ក្រោយអក្សរខ្មែរ៖ គួរជា ៖ ឬ ◌ះ។</translation>
    </message>
    <message>
        <source>◌ៈ stands after a vowel: ◌ះ is meant.</source>
        <translation>មាន ◌ៈ នៅក្រោយស្រៈ៖ គួរជា ◌ះ។</translation>
    </message>
    <message>
        <source>A Latin full stop ends a Khmer sentence.</source>
        <translation>ប្រយោគខ្មែរបញ្ចប់ដោយសញ្ញា . ឡាតាំង។</translation>
    </message>
    <message>
        <source>Khmer and Latin digits in one number.</source>
        <translation>លេខខ្មែរ និងលេខឡាតាំងនៅក្នុងចំនួនតែមួយ។</translation>
    </message>
    <message>
        <source>A word break that does nothing.</source>
        <translation>ចន្លោះពាក្យមួយដែលគ្មានប្រយោជន៍។</translation>
    </message>
    <message>
        <source>This word is in no dictionary.</source>
        <translation>ពាក្យនេះមិនមាននៅក្នុងវចនានុក្រមទេ។</translation>
    </message>
    <message>
        <source>This was typed in an unusual way.</source>
        <translation>កន្លែងនេះត្រូវបានវាយខុសពីធម្មតា។</translation>
    </message>
</context>
<context>
    <name>PublishApart</name>
    <message>
        <source>Take it back to draft once the one post is there</source>
        <translation>ដកវាមកជាសេចក្តីព្រាងវិញ ពេលអត្ថបទរួមនៅលើប្លុកហើយ</translation>
    </message>
    <message>
        <source>Readers do not see it any more; nothing is deleted</source>
        <translation>អ្នកអានលែងឃើញវា ប៉ុន្តែគ្មានអ្វីត្រូវបានលុបទេ</translation>
    </message>
    <message>
        <source>It stays, so readers find its text twice.</source>
        <translation>វានៅដដែល ដូច្នេះអ្នកអានឃើញអត្ថបទវាពីរដង។</translation>
    </message>
    <message>
        <source>The {language} version is on the blog as a post of its own as well:</source>
        <translation>កំណែ {language} ក៏នៅលើប្លុកជាអត្ថបទដាច់ដោយឡែកដែរ៖</translation>
    </message>
    <message>
        <source>The {language} version is on the blog as a post of its own as well.</source>
        <translation>កំណែ {language} ក៏នៅលើប្លុកជាអត្ថបទដាច់ដោយឡែកដែរ។</translation>
    </message>
    <message>
        <source>Link to the {language} version</source>
        <translation>តំណទៅកំណែ {language}</translation>
    </message>
</context>
<context>
    <name>PublishMenu</name>
    <message>
        <source>Take back to draft…</source>
        <translation>ដកមកជាសេចក្តីព្រាងវិញ…</translation>
    </message>
</context>
<context>
    <name>PublishReceiptPage</name>
    <message>
        <source>The blog has it</source>
        <translation>ប្លុកបានទទួលហើយ</translation>
    </message>
    <message>
        <source>Take back to draft…</source>
        <translation>ដកមកជាសេចក្តីព្រាងវិញ…</translation>
    </message>
    <message>
        <source>Readers do not see it any more; nothing is deleted</source>
        <translation>អ្នកអានលែងឃើញវា ប៉ុន្តែគ្មានអ្វីត្រូវបានលុបទេ</translation>
    </message>
</context>
<context>
    <name>PublishSteps</name>
    <message>
        <source>Looking whether the blog has it already…</source>
        <translation>កំពុងមើលថាប្លុកមានវាហើយឬនៅ…</translation>
    </message>
    <message>
        <source>Sending pictures…</source>
        <translation>កំពុងផ្ញើរូបភាព…</translation>
    </message>
    <message>
        <source>Making a draft…</source>
        <translation>កំពុងបង្កើតសេចក្តីព្រាង…</translation>
    </message>
    <message>
        <source>Sending the text…</source>
        <translation>កំពុងផ្ញើអត្ថបទ…</translation>
    </message>
    <message>
        <source>Setting title, date and categories…</source>
        <translation>កំពុងដាក់ចំណងជើង កាលបរិច្ឆេទ និងប្រភេទ…</translation>
    </message>
    <message>
        <source>Reading it back and comparing…</source>
        <translation>កំពុងអានវិញ និងប្រៀបធៀប…</translation>
    </message>
    <message>
        <source>Linking the languages…</source>
        <translation>កំពុងភ្ជាប់ភាសានានា…</translation>
    </message>
    <message>
        <source>Tidying up…</source>
        <translation>កំពុងសម្អាត…</translation>
    </message>
</context>
<context>
    <name>PublishSummaryPage</name>
    <message>
        <source>Before it goes out</source>
        <translation>មុនវាចេញទៅ</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>ផ្សាយ</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>កំណត់ពេល</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>ធ្វើបច្ចុប្បន្នភាព</translation>
    </message>
    <message>
        <source>Send as draft</source>
        <translation>ផ្ញើជាសេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>Submit for review</source>
        <translation>ដាក់ឱ្យពិនិត្យ</translation>
    </message>
    <message>
        <source>Publish privately</source>
        <translation>ផ្សាយជាឯកជន</translation>
    </message>
    <message>
        <source>Published: everybody can read it</source>
        <translation>បានផ្សាយ៖ អ្នករាល់គ្នាអាចអាន</translation>
    </message>
    <message>
        <source>Draft: only people who work on the blog see it</source>
        <translation>សេចក្តីព្រាង៖ មានតែអ្នកធ្វើការលើប្លុកទេដែលឃើញ</translation>
    </message>
    <message>
        <source>For review: an editor publishes it</source>
        <translation>សម្រាប់ពិនិត្យ៖ និពន្ធនាយកជាអ្នកផ្សាយ</translation>
    </message>
    <message>
        <source>Private: only the blog’s own people</source>
        <translation>ឯកជន៖ តែអ្នករបស់ប្លុកប៉ុណ្ណោះ</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>គ្មានចំណងជើង</translation>
    </message>
    <message>
        <source>{language}: {title} (an update)</source>
        <translation>{language}៖ {title} (បច្ចុប្បន្នភាព)</translation>
    </message>
    <message>
        <source>{language}: {title}</source>
        <translation>{language}៖ {title}</translation>
    </message>
    <message>
        <source>None</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>{count}, without any hidden data</source>
        <translation>{count} ដោយគ្មានទិន្នន័យលាក់</translation>
    </message>
    <message>
        <source>Nothing to point out.</source>
        <translation>គ្មានអ្វីត្រូវចង្អុលបង្ហាញ។</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>ប្លុក</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>កំណែ</translation>
    </message>
    <message>
        <source>It will be</source>
        <translation>វានឹងជា</translation>
    </message>
    <message>
        <source>One post or several</source>
        <translation>អត្ថបទមួយ ឬច្រើន</translation>
    </message>
    <message>
        <source>One post for each language, linked to each other</source>
        <translation>អត្ថបទមួយសម្រាប់ភាសានីមួយៗ ភ្ជាប់គ្នាទៅវិញទៅមក</translation>
    </message>
    <message>
        <source>One post with the texts of all languages</source>
        <translation>អត្ថបទតែមួយដែលមានអត្ថបទគ្រប់ភាសា</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ពេលណា</translation>
    </message>
    <message>
        <source>Change the date…</source>
        <translation>ប្ដូរកាលបរិច្ឆេទ…</translation>
    </message>
    <message>
        <source>An earlier sending of this post waits in the outbox. Let it finish or cancel it there, then press Publish again: the text as it is now is sent then.</source>
        <translation>ការផ្ញើលើកមុននៃអត្ថបទនេះ កំពុងរង់ចាំក្នុងប្រអប់ចេញ។ សូមឱ្យវាចប់ ឬបោះបង់វានៅទីនោះ រួចចុចផ្សាយម្តងទៀត៖ ពេលនោះអត្ថបទដូចពេលនេះនឹងត្រូវបានផ្ញើ។</translation>
    </message>
    <message>
        <source>Take back to draft</source>
        <translation>ដកមកជាសេចក្តីព្រាងវិញ</translation>
    </message>
    <message>
        <source>The post is on {blogs}. On this blog it will be a new post.</source>
        <translation>អត្ថបទនេះមាននៅលើ {blogs}។ នៅលើប្លុកនេះវានឹងជាអត្ថបទថ្មី។</translation>
    </message>
    <message>
        <source>The post is on {blogs} already. Choose another blog to send it there.</source>
        <translation>អត្ថបទនេះមាននៅលើ {blogs} រួចហើយ។ ជ្រើសប្លុកផ្សេងដើម្បីផ្ញើទៅទីនោះ។</translation>
    </message>
    <message>
        <source>{language}: {title} (empty, nothing to send)</source>
        <translation>{language}៖ {title} (ទទេ គ្មានអ្វីត្រូវផ្ញើ)</translation>
    </message>
    <message>
        <source>{language}: {title} (text unchanged)</source>
        <translation>{language}៖ {title} (អត្ថបទមិនប្ដូរ)</translation>
    </message>
    <message>
        <source>{language}: {title} (in the same post)</source>
        <translation>{language}៖ {title} (ក្នុងអត្ថបទតែមួយ)</translation>
    </message>
    <message>
        <source>Each version as below</source>
        <translation>កំណែនីមួយៗដូចខាងក្រោម</translation>
    </message>
    <message>
        <source>Each version as its own details say</source>
        <translation>កំណែនីមួយៗតាមព័ត៌មានលម្អិតរបស់វា</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>ទុកវាដូចដែលមាន</translation>
    </message>
    <message>
        <source>Why may it stay? The answer is kept with the post, and this is not pointed out again unless it changes.</source>
        <translation>ហេតុអ្វីវាអាចនៅដដែល? ចម្លើយត្រូវបានរក្សាទុកជាមួយអត្ថបទ ហើយវានឹងមិនត្រូវបានចង្អុលបង្ហាញម្ដងទៀតទេ លើកលែងតែវាប្រែប្រួល។</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>បើកប្រអប់ចេញ</translation>
    </message>
    <message>
        <source>Date for all</source>
        <translation>កាលបរិច្ឆេទសម្រាប់ទាំងអស់</translation>
    </message>
    <message>
        <source>Categories, tags</source>
        <translation>ប្រភេទ និងស្លាក</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>រូបភាព</translation>
    </message>
</context>
<context>
    <name>PublishTimes</name>
    <message>
        <source>{language}: {when}</source>
        <translation>{language}៖ {when}</translation>
    </message>
    <message>
        <source>Now, as {language} says</source>
        <translation>ឥឡូវនេះ តាមកំណែ {language}</translation>
    </message>
    <message>
        <source>{time}, as {language} says</source>
        <translation>{time} តាមកំណែ {language}</translation>
    </message>
    <message>
        <source>Readers will not see it any more: {languages}.</source>
        <translation>អ្នកអាននឹងលែងឃើញវា៖ {languages}។</translation>
    </message>
    <message>
        <source>Readers see {language} now. It goes out of their sight until {time}.</source>
        <translation>អ្នកអានកំពុងឃើញកំណែ {language}។ វានឹងបាត់ពីភ្នែកពួកគេរហូតដល់ {time}។</translation>
    </message>
    <message>
        <source>Not all at the same time. Public at once: {now}. Only later: {later}.</source>
        <translation>មិនមែនក្នុងពេលតែមួយទាំងអស់ទេ។ ផ្សាយភ្លាម៖ {now}។ ពេលក្រោយ៖ {later}។</translation>
    </message>
    <message>
        <source>not public, a draft</source>
        <translation>មិនទាន់ផ្សាយ ជាសេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>not public before an editor says so</source>
        <translation>មិនផ្សាយមុនពេលនិពន្ធនាយកយល់ព្រម</translation>
    </message>
    <message>
        <source>there already, its text is unchanged</source>
        <translation>មានរួចហើយ អត្ថបទមិនប្ដូរទេ</translation>
    </message>
    <message>
        <source>there already, changed now</source>
        <translation>មានរួចហើយ ប្ដូរឥឡូវនេះ</translation>
    </message>
    <message>
        <source>now, dated {time}</source>
        <translation>ឥឡូវនេះ ចុះថ្ងៃទី {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ឥឡូវនេះ</translation>
    </message>
</context>
<context>
    <name>PublishView</name>
    <message>
        <source>Publish</source>
        <translation>ផ្សាយ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ព្យាយាមម្តងទៀត</translation>
    </message>
    <message>
        <source>Put mine on the blog</source>
        <translation>ដាក់របស់ខ្ញុំលើប្លុក</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>បោះបង់ការផ្ញើ</translation>
    </message>
    <message>
        <source>Leave the blog’s</source>
        <translation>ទុករបស់ប្លុក</translation>
    </message>
    <message>
        <source>Take the blog’s text here</source>
        <translation>យកអត្ថបទរបស់ប្លុកមកទីនេះ</translation>
    </message>
    <message>
        <source>It replaces your text here; Undo and the history bring yours back</source>
        <translation>វាជំនួសអត្ថបទរបស់អ្នកនៅទីនេះ ប៉ុន្តែ «មិនធ្វើវិញ» និងប្រវត្តិអាចយករបស់អ្នកមកវិញ</translation>
    </message>
    <message>
        <source>The blog was not asked, so what you see here is what this computer knows of it. You can press the button: what the blog does not allow is said then.</source>
        <translation>មិនបានសួរប្លុកទេ ដូច្នេះអ្វីដែលឃើញនៅទីនេះ គឺអ្វីដែលកុំព្យូទ័រនេះដឹងអំពីប្លុក។ អ្នកអាចចុចប៊ូតុងបាន៖ អ្វីដែលប្លុកមិនអនុញ្ញាត នឹងប្រាប់នៅពេលនោះ។</translation>
    </message>
    <message>
        <source>This account may not write posts on this blog. Ask whoever runs the blog to make it a contributor or an author, or choose another account.</source>
        <translation>គណនីនេះមិនអាចសរសេរអត្ថបទលើប្លុកនេះបានទេ។ សូមសុំអ្នកគ្រប់គ្រងប្លុកឱ្យដាក់វាជាអ្នករួមចំណែក ឬអ្នកនិពន្ធ ឬជ្រើសគណនីផ្សេង។</translation>
    </message>
    <message>
        <source>The blog cannot be asked right now. You can press the button all the same: the post waits in the outbox until it can be sent.</source>
        <translation>មិនអាចសួរប្លុកឥឡូវនេះបានទេ។ អ្នកនៅតែអាចចុចប៊ូតុង៖ អត្ថបទរង់ចាំក្នុងប្រអប់ចេញ រហូតដល់អាចផ្ញើបាន។</translation>
    </message>
    <message>
        <source>Stopping at a safe place…</source>
        <translation>កំពុងឈប់នៅកន្លែងមានសុវត្ថិភាព…</translation>
    </message>
    <message>
        <source>Stopped. What is on its way stays in the outbox and can go on later.</source>
        <translation>បានឈប់។ អ្វីដែលកំពុងផ្ញើនៅក្នុងប្រអប់ចេញ ហើយអាចបន្តពេលក្រោយ។</translation>
    </message>
    <message>
        <source>Open the outbox</source>
        <translation>បើកប្រអប់ចេញ</translation>
    </message>
    <message>
        <source>The blog’s text holds something that cannot be taken over whole, such as a picture, so nothing was changed here. Copy what you need from the right side.</source>
        <translation>អត្ថបទរបស់ប្លុកមានអ្វីមួយដែលយកមកទាំងស្រុងមិនបាន ដូចជារូបភាព ដូច្នេះនៅទីនេះគ្មានអ្វីត្រូវបានប្តូរទេ។ សូមចម្លងអ្វីដែលអ្នកត្រូវការពីខាងស្តាំ។</translation>
    </message>
    <message>
        <source>Looking at the post…</source>
        <translation>កំពុងមើលអត្ថបទ…</translation>
    </message>
    <message>
        <source>Go on without asking</source>
        <translation>បន្តដោយមិនសួរ</translation>
    </message>
    <message>
        <source>Asking the blog {host}…</source>
        <translation>កំពុងសួរប្លុក {host}…</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>កំពុងផ្ញើ</translation>
    </message>
    <message>
        <source>You can close this and go on writing: the line at the bottom of the program’s window tells how far it is. If the connection breaks or the computer is switched off, it goes on from here; nothing appears twice.</source>
        <translation>អ្នកអាចបិទវា ហើយបន្តសរសេរ៖ បន្ទាត់ខាងក្រោមបង្អួចកម្មវិធីប្រាប់ថាវាដល់ណា។ បើការតភ្ជាប់ដាច់ ឬកុំព្យូទ័រត្រូវបានបិទ វានឹងបន្តពីទីនេះ គ្មានអ្វីលេចឡើងពីរដងទេ។</translation>
    </message>
    <message>
        <source>Close, go on in the background</source>
        <translation>បិទ ហើយបន្តនៅខាងក្រោយ</translation>
    </message>
    <message>
        <source>Not all at the same time</source>
        <translation>មិនមែនក្នុងពេលតែមួយទាំងអស់</translation>
    </message>
    <message>
        <source>Publish like this</source>
        <translation>ផ្សាយបែបនេះ</translation>
    </message>
    <message>
        <source>All at the later time</source>
        <translation>ទាំងអស់នៅពេលក្រោយ</translation>
    </message>
    <message>
        <source>Somebody changed the post on the blog</source>
        <translation>មានអ្នកកែអត្ថបទនៅលើប្លុក</translation>
    </message>
    <message>
        <source>The password of this blog is not known here, so the blog was not asked. You can press the button without it: you are asked for it again then.</source>
        <translation>មិនស្គាល់ពាក្យសម្ងាត់របស់ប្លុកនេះនៅទីនេះទេ ដូច្នេះមិនបានសួរប្លុកទេ។ អ្នកអាចចុចប៊ូតុងដោយគ្មានវាក៏បាន៖ ពេលនោះកម្មវិធីសួររកវាម្តងទៀត។</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Compare both, then decide which one readers see.</source>
        <translation>គ្មានអ្វីត្រូវបានសរសេរជាន់ទេ។ ប្រៀបធៀបទាំងពីរ រួចសម្រេចថាអ្នកអានឃើញមួយណា។</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>របស់អ្នក</translation>
    </message>
    <message>
        <source>On the blog</source>
        <translation>នៅលើប្លុក</translation>
    </message>
</context>
<context>
    <name>ReadBar</name>
    <message>
        <source>as seen</source>
        <translation>តាមដែលឃើញ</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>សញ្ញាក្បៀស</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>សញ្ញាចំណុចក្បៀស</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>សញ្ញា Tab</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>សញ្ញា |</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>សន្លឹក</translation>
    </message>
    <message>
        <source>Rows that name the columns</source>
        <translation>ជួរដេកឈ្មោះជួរឈរ</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>ទសភាគ</translation>
    </message>
    <message>
        <source>Cells parted by</source>
        <translation>ក្រឡាខណ្ឌដោយ</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>អក្សរ</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>This is right</source>
        <translation>នេះត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>ហេតុផល</translation>
    </message>
    <message>
        <source>The reason is kept with the table. It is pointed out again when the numbers in question change.</source>
        <translation>ហេតុផលត្រូវរក្សាទុកជាមួយតារាង។ នឹងមានការរំលឹកម្ដងទៀត ពេលលេខទាំងនោះផ្លាស់ប្ដូរ។</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>រក្សាទុក</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>This is right, because…</source>
        <translation>នេះត្រឹមត្រូវ ព្រោះ…</translation>
    </message>
</context>
<context>
    <name>ReceiptDialog</name>
    <message>
        <source>Receipt</source>
        <translation>បង្កាន់ដៃ</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Rescued text</source>
        <translation>អត្ថបទសង្គ្រោះ</translation>
    </message>
    <message>
        <source>The program ended before everything was saved</source>
        <translation>កម្មវិធីបានចប់មុនរក្សាទុកអស់</translation>
    </message>
    <message>
        <source>This was typed and is not in the file. Compare, then take it or throw it away. What is replaced stays in the history.</source>
        <translation>នេះត្រូវបានវាយ ហើយមិននៅក្នុងឯកសារទេ។ ប្រៀបធៀប រួចយកវា ឬបោះចោល។ អ្វីដែលត្រូវបានជំនួសនៅក្នុងប្រវត្តិ។</translation>
    </message>
    <message>
        <source>Rescued texts</source>
        <translation>អត្ថបទសង្គ្រោះ</translation>
    </message>
    <message>
        <source>Rescued</source>
        <translation>បានសង្គ្រោះ</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ក្នុងឯកសារ</translation>
    </message>
    <message>
        <source>Take the rescued text</source>
        <translation>យកអត្ថបទសង្គ្រោះ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>ចម្លង</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>បោះចោល</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>សម្រេចពេលក្រោយ</translation>
    </message>
    <message>
        <source>Throw the rescued text away for good? It is kept nowhere else.</source>
        <translation>បោះអត្ថបទសង្គ្រោះចោលជារៀងរហូតឬ? វាមិនត្រូវបានរក្សានៅកន្លែងផ្សេងទេ។</translation>
    </message>
</context>
<context>
    <name>RowDialog</name>
    <message>
        <source>Row</source>
        <translation>ជួរដេក</translation>
    </message>
    <message>
        <source>Show the sums of the section</source>
        <translation>បង្ហាញផលបូកនៃផ្នែក</translation>
    </message>
    <message>
        <source>Hide it from readers (it is still counted)</source>
        <translation>លាក់ពីអ្នកអាន (នៅតែរាប់បញ្ចូល)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ប្ដូរ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>ជា</translation>
    </message>
    <message>
        <source>Colour in charts</source>
        <translation>ពណ៌ក្នុងគំនូសតាង</translation>
    </message>
    <message>
        <source>Key for figures in the text</source>
        <translation>កូនសោសម្រាប់តួលេខក្នុងអត្ថបទ</translation>
    </message>
</context>
<context>
    <name>RowHints</name>
    <message>
        <source>Not translated yet: click here and write</source>
        <translation>មិនទាន់បកប្រែ៖ ចុចទីនេះ រួចសរសេរ</translation>
    </message>
    <message>
        <source>Not translated yet</source>
        <translation>មិនទាន់បកប្រែ</translation>
    </message>
    <message>
        <source>Not in the translation yet: click here to put it in</source>
        <translation>មិនទាន់មានក្នុងការបកប្រែ៖ ចុចទីនេះដើម្បីដាក់ចូល</translation>
    </message>
    <message>
        <source>Not in the translation yet</source>
        <translation>មិនទាន់មានក្នុងការបកប្រែ</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save again</source>
        <translation>រក្សាទុកម្តងទៀត</translation>
    </message>
</context>
<context>
    <name>SegmentPanel</name>
    <message>
        <source>Confirm and next</source>
        <translation>បញ្ជាក់ រួចបន្ត</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>បានពិនិត្យ</translation>
    </message>
    <message>
        <source>The translation is right</source>
        <translation>ការបកប្រែត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Somebody else has read it, too</source>
        <translation>មានអ្នកផ្សេងបានអានដែរ</translation>
    </message>
    <message>
        <source>Still fine</source>
        <translation>នៅតែត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>The change needs no other translation</source>
        <translation>ការកែនេះមិនត្រូវការការបកប្រែថ្មីទេ</translation>
    </message>
    <message>
        <source>Not right yet</source>
        <translation>មិនទាន់ត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Make it a draft again</source>
        <translation>ធ្វើជាសេចក្តីព្រាងវិញ</translation>
    </message>
    <message>
        <source>Take the figures over</source>
        <translation>យកតួលេខមកដាក់</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>ដាក់វិញ</translation>
    </message>
    <message>
        <source>Copy the source</source>
        <translation>ចម្លងអត្ថបទដើម</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Remove the note</source>
        <translation>លុបកំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>A note to the author or reviewer, then Enter</source>
        <translation>កំណត់ចំណាំទៅអ្នកនិពន្ធ ឬអ្នកពិនិត្យ រួចចុច Enter</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>កំណត់ចំណាំថ្មី</translation>
    </message>
    <message>
        <source>Nothing to translate here</source>
        <translation>គ្មានអ្វីត្រូវបកប្រែនៅទីនេះទេ</translation>
    </message>
    <message>
        <source>Without source</source>
        <translation>គ្មានអត្ថបទដើម</translation>
    </message>
    <message>
        <source>What this was translated from is gone, or it never had a source. It stays as it is until somebody deletes it.</source>
        <translation>អត្ថបទដើមរបស់វាបានបាត់ ឬវាមិនដែលមានអត្ថបទដើមទេ។ វានៅដដែល រហូតដល់មាននរណាលុបវា។</translation>
    </message>
    <message>
        <source>What was changed in the source</source>
        <translation>អ្វីដែលបានកែក្នុងអត្ថបទដើម</translation>
    </message>
    <message>
        <source>What its translation was</source>
        <translation>ការបកប្រែពីមុនរបស់វា</translation>
    </message>
</context>
<context>
    <name>Sender</name>
    <message>
        <source>Making a copy to send…</source>
        <translation>កំពុងធ្វើច្បាប់ចម្លងដើម្បីផ្ញើ…</translation>
    </message>
    <message>
        <source>The blog keeps its text, and yours stays here as it is. They differ, so the next update asks again which one readers see.</source>
        <translation>ប្លុករក្សាអត្ថបទរបស់វា ហើយអត្ថបទរបស់អ្នកនៅទីនេះដដែល។ ទាំងពីរខុសគ្នា ដូច្នេះពេលធ្វើបច្ចុប្បន្នភាពលើកក្រោយ កម្មវិធីនឹងសួរម្តងទៀតថាអ្នកអានឃើញមួយណា។</translation>
    </message>
    <message>
        <source>The blog’s text stands here now. Undo brings yours back, and it is in the history. The next update asks once more, because somebody changed the post: choose “Put mine on the blog” then.</source>
        <translation>ឥឡូវអត្ថបទរបស់ប្លុកនៅទីនេះហើយ។ «មិនធ្វើវិញ» យករបស់អ្នកមកវិញ ហើយវាក៏មាននៅក្នុងប្រវត្តិដែរ។ ពេលធ្វើបច្ចុប្បន្នភាពលើកក្រោយ កម្មវិធីសួរម្តងទៀត ព្រោះមានអ្នកបានកែអត្ថបទនោះ៖ ពេលនោះសូមជ្រើស «ដាក់របស់ខ្ញុំលើប្លុក»។</translation>
    </message>
    <message>
        <source>“{title}” is on the blog.</source>
        <translation>“{title}” មាននៅលើប្លុកហើយ។</translation>
    </message>
    <message>
        <source>Show the receipt</source>
        <translation>បង្ហាញបង្កាន់ដៃ</translation>
    </message>
    <message>
        <source>One version may be before its readers already, so it was not taken back. It is in the outbox.</source>
        <translation>កំណែមួយប្រហែលជាអ្នកអានឃើញរួចហើយ ដូច្នេះវាមិនត្រូវបានដកវិញទេ។ វានៅក្នុងប្រអប់ចេញ។</translation>
    </message>
    <message>
        <source>Show “{title}”</source>
        <translation>បង្ហាញ “{title}”</translation>
    </message>
    <message>
        <source>Publish as a new post</source>
        <translation>ផ្សាយជាអត្ថបទថ្មី</translation>
    </message>
</context>
<context>
    <name>SendingDialog</name>
    <message>
        <source>Hand over</source>
        <translation>ប្រគល់</translation>
    </message>
    <message>
        <source>Send the translation back</source>
        <translation>ផ្ញើការបកប្រែត្រឡប់ទៅវិញ</translation>
    </message>
    <message>
        <source>Hand this post over for translation</source>
        <translation>ប្រគល់អត្ថបទនេះទៅបកប្រែ</translation>
    </message>
    <message>
        <source>Everything needed is put into one file, which you send by e-mail or messenger or carry on a stick. What comes back is taken in paragraph by paragraph; nothing of yours is overwritten.</source>
        <translation>អ្វីៗដែលត្រូវការត្រូវដាក់ក្នុងឯកសារតែមួយ ដែលអ្នកផ្ញើតាមអ៊ីមែល កម្មវិធីផ្ញើសារ ឬយកតាម USB។ អ្វីដែលត្រឡប់មកវិញត្រូវទទួលយកម្តងមួយកថាខណ្ឌ ហើយអត្ថបទរបស់អ្នកមិនត្រូវបានសរសេរជាន់ទេ។</translation>
    </message>
    <message>
        <source>In it are the texts, tables, pictures, notes and terms of the post. Nothing of accounts, passwords or this computer is in it, and nobody’s name unless you add yours; then the names in the notes stay, too.</source>
        <translation>ក្នុងនោះមានអត្ថបទ តារាង រូបភាព កំណត់ចំណាំ និងពាក្យបច្ចេកទេស។ គ្មានអ្វីអំពីគណនី ពាក្យសម្ងាត់ ឬកុំព្យូទ័រនេះទេ ហើយក៏គ្មានឈ្មោះអ្នកណាដែរ លើកលែងតែអ្នកបន្ថែមឈ្មោះអ្នក ពេលនោះឈ្មោះក្នុងកំណត់ចំណាំក៏នៅដែរ។</translation>
    </message>
    <message>
        <source>Until when, what to look at…</source>
        <translation>ដល់ពេលណា ត្រូវមើលអ្វី…</translation>
    </message>
    <message>
        <source>With a name:</source>
        <translation>ដាក់ឈ្មោះ៖</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>Translation into:</source>
        <translation>បកប្រែជា៖</translation>
    </message>
    <message>
        <source>A word with it:</source>
        <translation>ពាក្យផ្ញើជាមួយ៖</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>រក្សាទុកឯកសារ…</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>ការកំណត់</translation>
    </message>
    <message>
        <source>Same as the computer</source>
        <translation>តាមកុំព្យូទ័រ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ភ្លឺ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ងងឹត</translation>
    </message>
    <message>
        <source>Another font for writing</source>
        <translation>ពុម្ពអក្សរផ្សេងសម្រាប់សរសេរ</translation>
    </message>
    <message>
        <source>Font for writing</source>
        <translation>ពុម្ពអក្សរសម្រាប់សរសេរ</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Khmer font</source>
        <translation>ពុម្ពអក្សរខ្មែរ</translation>
    </message>
    <message>
        <source>The program’s own ({name})</source>
        <translation>របស់កម្មវិធី ({name})</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Of the size of the text</source>
        <translation>នៃទំហំអត្ថបទ</translation>
    </message>
    <message>
        <source>Size of Khmer, of the size of the text</source>
        <translation>ទំហំអក្សរខ្មែរ ធៀបនឹងទំហំអត្ថបទ</translation>
    </message>
    <message>
        <source>Mark unknown words</source>
        <translation>គូសពាក្យដែលមិនស្គាល់</translation>
    </message>
    <message>
        <source>As the program speaks</source>
        <translation>តាមភាសារបស់កម្មវិធី</translation>
    </message>
    <message>
        <source>None</source>
        <translation>គ្មាន</translation>
    </message>
    <message>
        <source>Any name stands beside what you confirm and note in translations. It goes along only when you hand a post over with names.</source>
        <translation>ឈ្មោះណាមួយនឹងនៅក្បែរអ្វីដែលអ្នកបញ្ជាក់ និងកត់ចំណាំក្នុងការបកប្រែ។ វាទៅជាមួយ លុះត្រាតែអ្នកប្រគល់អត្ថបទជាមួយឈ្មោះ។</translation>
    </message>
    <message>
        <source>Show the welcome page at the start when no post is open</source>
        <translation>បង្ហាញទំព័រស្វាគមន៍ពេលចាប់ផ្តើម បើគ្មានអត្ថបទណាបើក</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>ជ្រើស…</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>ដោយផ្ទាល់</translation>
    </message>
    <message>
        <source>Through a SOCKS proxy</source>
        <translation>តាមប្រូកស៊ី SOCKS</translation>
    </message>
    <message>
        <source>Not known: choose again</source>
        <translation>មិនដឹង៖ សូមជ្រើសម្តងទៀត</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>អាសយដ្ឋានប្រូកស៊ី</translation>
    </message>
    <message>
        <source>For example Tor: {address}. Blogs are reached through it alone, or not at all.</source>
        <translation>ឧទាហរណ៍ Tor៖ {address}។ ប្លុកត្រូវបានភ្ជាប់តាមវាតែប៉ុណ្ណោះ បើមិនដូច្នេះទេ មិនភ្ជាប់ឡើយ។</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>ភាសារបស់កម្មវិធី</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>ពណ៌</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>ទំហំអក្សរ</translation>
    </message>
    <message>
        <source>Khmer font and size</source>
        <translation>ពុម្ពអក្សរខ្មែរ និងទំហំ</translation>
    </message>
    <message>
        <source>New posts are in</source>
        <translation>អត្ថបទថ្មីជាភាសា</translation>
    </message>
    <message>
        <source>Your name in translations</source>
        <translation>ឈ្មោះរបស់អ្នកក្នុងការបកប្រែ</translation>
    </message>
    <message>
        <source>Library folder</source>
        <translation>ថតបណ្ណាល័យ</translation>
    </message>
    <message>
        <source>The folder holds your posts as plain files: copy it to make a backup.</source>
        <translation>ថតនេះផ្ទុកអត្ថបទរបស់អ្នកជាឯកសារធម្មតា៖ ចម្លងវាដើម្បីបម្រុងទុក។</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>ការតភ្ជាប់</translation>
    </message>
    <message>
        <source>General</source>
        <translation>ទូទៅ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>គ្រាប់ចុចផ្លូវកាត់</translation>
    </message>
    <message>
        <source>Choose the library’s folder</source>
        <translation>ជ្រើសថតបណ្ណាល័យ</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>“{key}” is needed for writing. Press it with Ctrl.</source>
        <translation>«{key}» ត្រូវការសម្រាប់សរសេរ។ សូមចុចវាជាមួយ Ctrl។</translation>
    </message>
    <message>
        <source>“{key}” belongs to the text: every field has it.</source>
        <translation>«{key}» ជារបស់អត្ថបទ៖ គ្រប់ប្រអប់សរសេរប្រើវា។</translation>
    </message>
    <message>
        <source>“{key}” belongs to the computer, not to this program.</source>
        <translation>«{key}» ជារបស់កុំព្យូទ័រ មិនមែនរបស់កម្មវិធីនេះទេ។</translation>
    </message>
    <message>
        <source>“{key}” opens menus: Alt and a letter is theirs.</source>
        <translation>«{key}» បើកម៉ឺនុយ៖ Alt ជាមួយអក្សរមួយ ជារបស់ម៉ឺនុយ។</translation>
    </message>
    <message>
        <source>“{key}” types a sign on many keyboards: Ctrl and Alt are AltGr there.</source>
        <translation>«{key}» វាយសញ្ញាមួយនៅលើក្តារចុចជាច្រើន៖ Ctrl និង Alt ជា AltGr នៅទីនោះ។</translation>
    </message>
    <message>
        <source>“{key}” is on one of your keyboards only. Press it with the Latin keyboard.</source>
        <translation>«{key}» មានតែលើក្តារចុចមួយរបស់អ្នក។ សូមចុចវាដោយក្តារចុចឡាតាំង។</translation>
    </message>
    <message>
        <source>“{key}” is the shortcut of “{command}”, and stays so.</source>
        <translation>«{key}» ជាគ្រាប់ចុចរបស់ «{command}» ហើយមិនប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Some shortcuts in the settings cannot be used.</source>
        <translation>គ្រាប់ចុចខ្លះក្នុងការកំណត់ មិនអាចប្រើបានទេ។</translation>
    </message>
    <message>
        <source>“{command}”: “{text}” is no key.</source>
        <translation>«{command}»៖ «{text}» មិនមែនជាគ្រាប់ចុចទេ។</translation>
    </message>
    <message>
        <source>“{command}” always keeps its own.</source>
        <translation>«{command}» រក្សាគ្រាប់ចុចរបស់វាជានិច្ច។</translation>
    </message>
    <message>
        <source>“{command}”: {why}</source>
        <translation>«{command}»៖ {why}</translation>
    </message>
    <message>
        <source>“{command}”: “{text}” is the shortcut of “{other}”.</source>
        <translation>«{command}»៖ «{text}» ជាគ្រាប់ចុចរបស់ «{other}»។</translation>
    </message>
</context>
<context>
    <name>ShortcutsPage</name>
    <message>
        <source>Search by name or key</source>
        <translation>ស្វែងរកតាមឈ្មោះ ឬគ្រាប់ចុច</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>គ្មានគ្រាប់ចុច</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>ដូចដើមវិញ</translation>
    </message>
    <message>
        <source>Give this command its own shortcut back</source>
        <translation>ឱ្យពាក្យបញ្ជានេះមានគ្រាប់ចុចដើមវិញ</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>ទាំងអស់ដូចដើមវិញ…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ទុកដដែល</translation>
    </message>
    <message>
        <source>“{key}” is the shortcut of “{command}”.</source>
        <translation>«{key}» ជាគ្រាប់ចុចរបស់ «{command}»។</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>យកមកប្រើ</translation>
    </message>
    <message>
        <source>Shall every command have its own shortcut again?</source>
        <translation>តើឱ្យពាក្យបញ្ជាទាំងអស់មានគ្រាប់ចុចដើមវិញឬ?</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>ទាំងអស់ដូចដើមវិញ</translation>
    </message>
    <message>
        <source>“{command}” has the shortcut {key} now.</source>
        <translation>ឥឡូវ «{command}» មានគ្រាប់ចុច {key}។</translation>
    </message>
    <message>
        <source>“{command}” has no shortcut now.</source>
        <translation>ឥឡូវ «{command}» គ្មានគ្រាប់ចុចទេ។</translation>
    </message>
    <message>
        <source>Every field of text has this shortcut: it stays.</source>
        <translation>គ្រប់ប្រអប់សរសេរមានគ្រាប់ចុចនេះ៖ វាមិនប្ដូរទេ។</translation>
    </message>
    <message>
        <source>Shortcut of “{name}”</source>
        <translation>គ្រាប់ចុចរបស់ «{name}»</translation>
    </message>
    <message>
        <source>No command is called “{words}”, and none has such a shortcut.</source>
        <translation>គ្មានពាក្យបញ្ជាណាឈ្មោះ «{words}» ហើយគ្មានអ្វីមានគ្រាប់ចុចបែបនេះទេ។</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>គ្រាប់ចុចផ្លូវកាត់</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>ពាក្យបញ្ជា</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>គ្រាប់ចុច</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>ដើម</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Details</source>
        <translation>លម្អិត</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>គ្រោង</translation>
    </message>
</context>
<context>
    <name>StateGutter</name>
    <message>
        <source>How far each paragraph is</source>
        <translation>កថាខណ្ឌនីមួយៗបានដល់ណា</translation>
    </message>
    <message>
        <source>The checks point something out here</source>
        <translation>ការត្រួតពិនិត្យមានអ្វីចង្អុលបង្ហាញនៅទីនេះ</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved or not</source>
        <translation>បានរក្សាទុកឬនៅ</translation>
    </message>
    <message>
        <source>Zero-width spaces between Khmer words</source>
        <translation>ចន្លោះគ្មានទទឹងរវាងពាក្យខ្មែរ</translation>
    </message>
    <message>
        <source>Show how far it is</source>
        <translation>បង្ហាញថាវាដល់ណា</translation>
    </message>
    <message>
        <source>Word breaks: {count}</source>
        <translation>ចន្លោះពាក្យ៖ {count}</translation>
    </message>
    <message>
        <source>No post is open</source>
        <translation>គ្មានអត្ថបទបើកទេ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>បានរក្សាទុក</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>កំពុងរក្សាទុក…</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>មិនទាន់រក្សាទុក</translation>
    </message>
    <message>
        <source>Not saved – kept in the recovery file</source>
        <translation>មិនបានរក្សាទុក – នៅក្នុងឯកសារសង្គ្រោះ</translation>
    </message>
    <message>
        <source>Not saved – only in this window</source>
        <translation>មិនទាន់រក្សាទុក – មានតែក្នុងបង្អួចនេះ</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n ពាក្យ</numerusform>
            <numerusform>%n ពាក្យ</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>%n in the outbox</source>
        <translation>
            <numerusform>%n ក្នុងប្រអប់ចេញ</numerusform>
            <numerusform>%n ក្នុងប្រអប់ចេញ</numerusform>
            </translation>
            </message>
    <message>
        <source>Publishing “{title}”…</source>
        <translation>កំពុងផ្សាយ “{title}”…</translation>
    </message>
</context>
<context>
    <name>StepGuide</name>
    <message>
        <source>Changed in the details: {field}</source>
        <translation>បានប្តូរក្នុងលម្អិត៖ {field}</translation>
    </message>
    <message>
        <source>The next step is in this version, {language}. Press the same keys again to go on.</source>
        <translation>ជំហានបន្ទាប់នៅក្នុងកំណែនេះ {language}។ សូមចុចគ្រាប់ចុចដដែលម្តងទៀតដើម្បីបន្ត។</translation>
    </message>
</context>
<context>
    <name>TableController</name>
    <message>
        <source>New results table</source>
        <translation>តារាងលទ្ធផលថ្មី</translation>
    </message>
    <message>
        <source>What does the table show?</source>
        <translation>តារាងនេះបង្ហាញអ្វី?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Remove the results table “{name}” and the lines that show it, in all versions? Undo brings it back. Figures taken from it have no value meanwhile.</source>
        <translation>ដកតារាងលទ្ធផល «{name}» និងបន្ទាត់ដែលបង្ហាញវា ចេញពីគ្រប់កំណែឬ? «មិនធ្វើវិញ» នាំវាមកវិញ។ តួលេខដែលយកពីវា គ្មានតម្លៃក្នុងពេលនោះទេ។</translation>
    </message>
    <message>
        <source>The results table “{name}” was removed.</source>
        <translation>តារាងលទ្ធផល «{name}» ត្រូវបានដកចេញ។</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>The next step is in this results table, {name}. Press the same keys again to go on.</source>
        <translation>ជំហានបន្ទាប់នៅក្នុងតារាងលទ្ធផលនេះ {name}។ សូមចុចគ្រាប់ចុចដដែលម្តងទៀតដើម្បីបន្ត។</translation>
    </message>
</context>
<context>
    <name>TableEditor</name>
    <message>
        <source>Language of the words</source>
        <translation>ភាសានៃពាក្យ</translation>
    </message>
    <message>
        <source>Language of the words and digits in the grid</source>
        <translation>ភាសានៃពាក្យ និងលេខក្នុងតារាង</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>បិទតារាង</translation>
    </message>
</context>
<context>
    <name>TableImport</name>
    <message>
        <source>tabs</source>
        <translation>សញ្ញា Tab</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>សញ្ញាក្បៀស</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>សញ្ញាចំណុចក្បៀស</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>សញ្ញា |</translation>
    </message>
    <message>
        <source>The letters were read as {encoding}.</source>
        <translation>អក្សរត្រូវបានអានជា {encoding}។</translation>
    </message>
    <message>
        <source>{count} letters could not be read; choose other letters above.</source>
        <translation>អក្សរ {count} អានមិនបានទេ។ សូមជ្រើសអក្សរផ្សេងនៅខាងលើ។</translation>
    </message>
    <message>
        <source>The cells are parted by {delimiter}.</source>
        <translation>ក្រឡាខណ្ឌដោយ{delimiter}។</translation>
    </message>
    <message>
        <source>A quotation mark has no end; it was read as a letter.</source>
        <translation>សញ្ញាសម្រង់មួយគ្មានសញ្ញាបិទទេ វាត្រូវបានអានជាអក្សរ។</translation>
    </message>
    <message>
        <source>{count} rows are shorter than the others.</source>
        <translation>ជួរដេក {count} ខ្លីជាងជួរផ្សេង។</translation>
    </message>
    <message>
        <source>{count} rows on top name the columns.</source>
        <translation>ជួរដេកខាងលើ {count} ជាឈ្មោះជួរឈរ។</translation>
    </message>
    <message>
        <source>Decimals are written with “{decimal}”.</source>
        <translation>ទសភាគសរសេរដោយ «{decimal}»។</translation>
    </message>
    <message>
        <source>“{text}” may be {one} or {other}: choose the decimal mark above. Until then these numbers are not taken.</source>
        <translation>«{text}» អាចជា {one} ឬ {other}៖ សូមជ្រើសសញ្ញាទសភាគនៅខាងលើ។ មុននោះ លេខទាំងនេះមិនត្រូវបានយកទេ។</translation>
    </message>
    <message>
        <source>This number is written otherwise than its column.</source>
        <translation>លេខនេះសរសេរខុសពីជួរឈររបស់វា។</translation>
    </message>
    <message>
        <source>A number in brackets may be a minus.</source>
        <translation>លេខក្នុងវង់ក្រចកអាចជាលេខដក។</translation>
    </message>
    <message>
        <source>Digits with a zero in front were kept as text.</source>
        <translation>លេខដែលមានសូន្យនៅមុខ ត្រូវបានទុកជាអក្សរ។</translation>
    </message>
    <message>
        <source>The footnote mark “{mark}” was parted from it.</source>
        <translation>សញ្ញាកំណត់សម្គាល់ «{mark}» ត្រូវបានញែកចេញ។</translation>
    </message>
    <message>
        <source>Two numbers stand in each cell of this column; it was kept as text.</source>
        <translation>ក្រឡានីមួយៗក្នុងជួរឈរនេះមានលេខពីរ វាត្រូវបានទុកជាអក្សរ។</translation>
    </message>
    <message>
        <source>The spreadsheet made a date of this; see what it was before.</source>
        <translation>កម្មវិធីតារាងបានប្តូរវាជាកាលបរិច្ឆេទ សូមមើលថាមុននោះវាជាអ្វី។</translation>
    </message>
    <message>
        <source>This column holds dates.</source>
        <translation>ជួរឈរនេះមានកាលបរិច្ឆេទ។</translation>
    </message>
    <message>
        <source>This formula was never computed. Open and save the file in a spreadsheet program.</source>
        <translation>រូបមន្តនេះមិនដែលបានគណនាទេ។ សូមបើក និងរក្សាទុកឯកសារក្នុងកម្មវិធីតារាង។</translation>
    </message>
    <message>
        <source>The spreadsheet could not compute this cell.</source>
        <translation>កម្មវិធីតារាងគណនាក្រឡានេះមិនបានទេ។</translation>
    </message>
    <message>
        <source>A merged cell: its number counts once.</source>
        <translation>ក្រឡារួម៖ លេខរបស់វារាប់តែម្តង។</translation>
    </message>
    <message>
        <source>{count} hidden rows were left out.</source>
        <translation>ជួរដេកលាក់ {count} ត្រូវបានទុកចោល។</translation>
    </message>
    <message>
        <source>A hidden cell was left blank.</source>
        <translation>ក្រឡាលាក់មួយត្រូវបានទុកទទេ។</translation>
    </message>
    <message>
        <source>This column is hidden in the file.</source>
        <translation>ជួរឈរនេះត្រូវបានលាក់ក្នុងឯកសារ។</translation>
    </message>
    <message>
        <source>A table inside this cell was left out.</source>
        <translation>តារាងក្នុងក្រឡានេះត្រូវបានទុកចោល។</translation>
    </message>
    <message>
        <source>There are {count} tables; this is number {chosen}. Choose above.</source>
        <translation>មានតារាង {count} នេះជាលេខ {chosen}។ សូមជ្រើសនៅខាងលើ។</translation>
    </message>
    <message>
        <source>The file has macros; they were not run.</source>
        <translation>ឯកសារមានម៉ាក្រូ វាមិនត្រូវបានដំណើរការទេ។</translation>
    </message>
    <message>
        <source>The file refers to other files; they were not opened.</source>
        <translation>ឯកសារយោងទៅឯកសារផ្សេង ឯកសារទាំងនោះមិនត្រូវបានបើកទេ។</translation>
    </message>
    <message>
        <source>Files of this kind do not tell how numbers look: shares may be parts of 1.</source>
        <translation>ឯកសារប្រភេទនេះមិនប្រាប់ពីរូបរាងលេខទេ៖ ភាគរយអាចជាផ្នែកនៃ 1។</translation>
    </message>
    <message>
        <source>This cell holds more text than is taken.</source>
        <translation>ក្រឡានេះមានអក្សរច្រើនជាងដែលអាចយកបាន។</translation>
    </message>
    <message>
        <source>“{text}” and what belongs to it is left out.</source>
        <translation>«{text}» និងអ្វីដែលនៅជាមួយវា ត្រូវបានទុកចោល។</translation>
    </message>
    <message>
        <source>“{text}” is no number; it is kept as words.</source>
        <translation>«{text}» មិនមែនជាលេខទេ វាត្រូវបានទុកជាពាក្យ។</translation>
    </message>
    <message>
        <source>The file has no value here; the cell stays blank.</source>
        <translation>ឯកសារគ្មានតម្លៃនៅទីនេះទេ ក្រឡានៅទទេ។</translation>
    </message>
    <message>
        <source>“{text}” has more decimals than a table keeps; it was rounded.</source>
        <translation>«{text}» មានទសភាគច្រើនជាងតារាងអាចទុកបាន វាត្រូវបានបង្គត់។</translation>
    </message>
    <message>
        <source>A subtotal with no heading above it; it was left out.</source>
        <translation>ចំនួនសរុបរងដែលគ្មានចំណងជើងនៅខាងលើ ត្រូវបានទុកចោល។</translation>
    </message>
    <message>
        <source>There are two totals; “{text}” was left out.</source>
        <translation>មានចំនួនសរុបពីរ «{text}» ត្រូវបានទុកចោល។</translation>
    </message>
    <message>
        <source>“{text}” cannot be a short name; it became “{key}”.</source>
        <translation>«{text}» មិនអាចជាឈ្មោះខ្លីទេ វាក្លាយជា «{key}»។</translation>
    </message>
    <message>
        <source>The same in {count} more places.</source>
        <translation>ដូចគ្នានៅ {count} កន្លែងទៀត។</translation>
    </message>
    <message>
        <source>Short names of the rows</source>
        <translation>ឈ្មោះខ្លីរបស់ជួរដេក</translation>
    </message>
    <message>
        <source>What the row is</source>
        <translation>ប្រភេទជួរដេក</translation>
    </message>
    <message>
        <source>Names of the rows</source>
        <translation>ឈ្មោះជួរដេក</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>ចំនួន</translation>
    </message>
    <message>
        <source>Shares in percent</source>
        <translation>ភាគរយ</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>ចំណាត់ថ្នាក់</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>ការប្តូរ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>អក្សរ</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>ទុកចោល</translation>
    </message>
    <message>
        <source>Short names of the columns</source>
        <translation>ឈ្មោះខ្លីរបស់ជួរឈរ</translation>
    </message>
    <message>
        <source>Names of the columns</source>
        <translation>ឈ្មោះជួរឈរ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ចំណងជើង</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>តួលេខ</translation>
    </message>
    <message>
        <source>Heading of the rows below</source>
        <translation>ចំណងជើងរបស់ជួរខាងក្រោម</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>ចំនួនសរុបរង</translation>
    </message>
    <message>
        <source>In no total</source>
        <translation>មិនបូកបញ្ចូល</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>ចំនួនសរុប</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>Heads the rows up to the next one, as a province does</source>
        <translation>ជាចំណងជើងរបស់ជួរដេករហូតដល់ចំណងជើងបន្ទាប់ ដូចជាឈ្មោះខេត្ត</translation>
    </message>
    <message>
        <source>Computed anew; its numbers are compared</source>
        <translation>គណនាឡើងវិញ ហើយលេខរបស់វាត្រូវបានប្រៀបធៀប</translation>
    </message>
    <message>
        <source>Shown, but not added up, as invalid ballots are</source>
        <translation>បង្ហាញ តែមិនបូកទេ ដូចជាសន្លឹកឆ្នោតមិនបានការ</translation>
    </message>
    <message>
        <source>{rows} rows and {columns} columns come into the post.</source>
        <translation>ជួរដេក {rows} និងជួរឈរ {columns} នឹងចូលក្នុងអត្ថបទ។</translation>
    </message>
    <message>
        <source>All totals agree with their rows.</source>
        <translation>ចំនួនសរុបទាំងអស់ត្រូវនឹងជួរដេករបស់វា។</translation>
    </message>
    <message>
        <source>Cells that change: {changes}. New rows: {new}. Rows that are not in the sheet: {missing}. You see each of them before it changes.</source>
        <translation>ក្រឡាដែលប្តូរ៖ {changes}។ ជួរដេកថ្មី៖ {new}។ ជួរដេកដែលគ្មានក្នុងសន្លឹក៖ {missing}។ អ្នកឃើញវានីមួយៗមុនពេលវាប្តូរ។</translation>
    </message>
</context>
<context>
    <name>TableImportController</name>
    <message>
        <source>A table from a file</source>
        <translation>តារាងពីឯកសារ</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>តារាង</translation>
    </message>
</context>
<context>
    <name>TableRenaming</name>
    <message>
        <source>Rename the results table</source>
        <translation>ប្តូរឈ្មោះតារាងលទ្ធផល</translation>
    </message>
    <message>
        <source>The texts of this post name the table “{old}”: where it is shown, and in figures. Shall they follow? Otherwise they show nothing any more.</source>
        <translation>អត្ថបទនេះហៅតារាងនេះថា «{old}» នៅកន្លែងដែលវាបង្ហាញ និងក្នុងតួលេខ។ តើឱ្យវាប្តូរតាមឬទេ? បើមិនដូច្នេះ វាលែងបង្ហាញអ្វី។</translation>
    </message>
    <message>
        <source>What shall the results table be called? In Latin letters and digits.</source>
        <translation>តើតារាងលទ្ធផលនេះឈ្មោះអ្វី? សូមសរសេរជាអក្សរ និងលេខឡាតាំង។</translation>
    </message>
    <message>
        <source>A name has Latin letters, digits and _ only.</source>
        <translation>ឈ្មោះមានតែអក្សរឡាតាំង លេខ និង _ ប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>There is a table of that name in this post.</source>
        <translation>អត្ថបទនេះមានតារាងឈ្មោះនេះរួចហើយ។</translation>
    </message>
</context>
<context>
    <name>TableText</name>
    <message>
        <source>File of the results table</source>
        <translation>ឯកសារនៃតារាងលទ្ធផល</translation>
    </message>
    <message>
        <source>Show the table</source>
        <translation>បង្ហាញតារាង</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>បិទឯកសារ</translation>
    </message>
    <message>
        <source>The file of this results table cannot be read (line {line}). It is shown as text and nothing is lost; put the line right to get the table back.</source>
        <translation>មិនអាចអានឯកសារនៃតារាងលទ្ធផលនេះបានទេ (បន្ទាត់ទី {line})។ វាត្រូវបានបង្ហាញជាអក្សរ ហើយគ្មានអ្វីបាត់ទេ។ សូមកែបន្ទាត់នោះ ដើម្បីបានតារាងមកវិញ។</translation>
    </message>
    <message>
        <source>The file can be read now.</source>
        <translation>ឥឡូវនេះអាចអានឯកសារបានហើយ។</translation>
    </message>
</context>
<context>
    <name>TableTransfer</name>
    <message>
        <source>The table changed meanwhile; nothing was taken. Please try again.</source>
        <translation>តារាងបានប្តូរក្នុងពេលនោះ គ្មានអ្វីត្រូវបានយកទេ។ សូមព្យាយាមម្តងទៀត។</translation>
    </message>
    <message>
        <source>Save the table for other programs</source>
        <translation>រក្សាទុកតារាងសម្រាប់កម្មវិធីផ្សេង</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>តារាងគណនា</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>ទំព័របណ្តាញ</translation>
    </message>
    <message>
        <source>The table was saved as {name}.</source>
        <translation>តារាងត្រូវបានរក្សាទុកជា {name}។</translation>
    </message>
    <message>
        <source>Figures in the text name “{old}”, which is now “{new}”. Shall they follow? Otherwise they have no value any more.</source>
        <translation>តួលេខក្នុងអត្ថបទហៅ «{old}» ដែលឥឡូវជា «{new}»។ តើឱ្យវាប្តូរតាមឬទេ? បើមិនដូច្នេះ វាលែងមានតម្លៃ។</translation>
    </message>
    <message>
        <source>Let figures follow</source>
        <translation>ឱ្យតួលេខប្តូរតាម</translation>
    </message>
</context>
<context>
    <name>TableTurning</name>
    <message>
        <source>This version has an ordinary table now. The results table {name} stays with the post, for figures and other versions.</source>
        <translation>ឥឡូវកំណែនេះមានតារាងធម្មតា។ តារាងលទ្ធផល {name} នៅជាមួយអត្ថបទដដែល សម្រាប់តួលេខ និងកំណែផ្សេងទៀត។</translation>
    </message>
    <message>
        <source>This post cannot be changed.</source>
        <translation>អត្ថបទនេះមិនអាចកែបានទេ។</translation>
    </message>
    <message>
        <source>The cursor is not in a table of the text.</source>
        <translation>ទស្សន៍ទ្រនិចមិននៅក្នុងតារាងនៃអត្ថបទទេ។</translation>
    </message>
    <message>
        <source>The cursor is not on the line of a results table.</source>
        <translation>ទស្សន៍ទ្រនិចមិននៅលើបន្ទាត់នៃតារាងលទ្ធផលទេ។</translation>
    </message>
    <message>
        <source>The file of this results table is missing or cannot be read.</source>
        <translation>ឯកសារនៃតារាងលទ្ធផលនេះបាត់ ឬមិនអាចអានបានទេ។</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Type a number that the shares are of.</source>
        <translation>សូមវាយលេខដែលភាគរយគិតលើ។</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n ចំណុចត្រូវមើល</numerusform>
            <numerusform>%n ចំណុចត្រូវមើល</numerusform>
            </translation>
            </message>
    <message>
        <source>Total</source>
        <translation>សរុប</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>ជួរដេកទី {number}</translation>
    </message>
    <message>
        <source>Name of the row</source>
        <translation>ឈ្មោះជួរដេក</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>លេខ</translation>
    </message>
    <message>
        <source>Share in %</source>
        <translation>ភាគរយ</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>លំដាប់</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>ប្ដូរ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>អត្ថបទ</translation>
    </message>
    <message>
        <source>An ordinary row</source>
        <translation>ជួរដេកធម្មតា</translation>
    </message>
    <message>
        <source>Heading of a section</source>
        <translation>ចំណងជើងផ្នែក</translation>
    </message>
    <message>
        <source>Not counted in totals</source>
        <translation>មិនរាប់ក្នុងផលបូក</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>កូនសោ៖ {key}</translation>
    </message>
    <message>
        <source>Hidden from readers, but counted</source>
        <translation>លាក់ពីអ្នកអាន ប៉ុន្តែរាប់បញ្ចូល</translation>
    </message>
    <message>
        <source>Computed from “{column}”</source>
        <translation>គណនាពី «{column}»</translation>
    </message>
    <message>
        <source>The source gives {number}.</source>
        <translation>ប្រភពផ្ដល់ {number}។</translation>
    </message>
    <message>
        <source>Not yet in {language}.</source>
        <translation>មិនទាន់មានជាភាសា {language} ទេ។</translation>
    </message>
    <message>
        <source>This may be {one} or {other}: which one is it?</source>
        <translation>នេះអាចជា {one} ឬ {other}៖ មួយណាត្រឹមត្រូវ?</translation>
    </message>
    <message>
        <source>This may be the number {one}.</source>
        <translation>នេះអាចជាលេខ {one}។</translation>
    </message>
    <message>
        <source>A share in a column of numbers: it is kept as words.</source>
        <translation>ភាគរយក្នុងជួរឈរលេខ៖ ទុកជាពាក្យ។</translation>
    </message>
    <message>
        <source>A sign stands behind the number: it is kept as words.</source>
        <translation>មានសញ្ញានៅក្រោយលេខ៖ ទុកជាពាក្យ។</translation>
    </message>
    <message>
        <source>This number is too long: it is kept as words.</source>
        <translation>លេខនេះវែងពេក៖ ទុកជាពាក្យ។</translation>
    </message>
    <message>
        <source>This is no number: it is kept as words and not counted.</source>
        <translation>នេះមិនមែនជាលេខទេ៖ ទុកជាពាក្យ ហើយមិនរាប់បញ្ចូល។</translation>
    </message>
    <message>
        <source>A key has Latin letters, digits, - and _ only, and begins with none of these.</source>
        <translation>កូនសោមានតែអក្សរឡាតាំង លេខ - និង _ ហើយមិនចាប់ផ្ដើមដោយ - ឬ _ ទេ។</translation>
    </message>
    <message>
        <source>The key “{key}” has a meaning of its own.</source>
        <translation>កូនសោ «{key}» មានន័យពិសេសរួចហើយ។</translation>
    </message>
    <message>
        <source>The key “{key}” is there already.</source>
        <translation>មានកូនសោ «{key}» រួចហើយ។</translation>
    </message>
    <message>
        <source>A table has 20,000 rows at most.</source>
        <translation>តារាងមានជួរដេកយ៉ាងច្រើន ២០.០០០។</translation>
    </message>
    <message>
        <source>A table has 200 columns at most.</source>
        <translation>តារាងមានជួរឈរយ៉ាងច្រើន ២០០។</translation>
    </message>
    <message>
        <source>A cell holds 100,000 letters at most.</source>
        <translation>ក្រឡាមួយមានអក្សរយ៉ាងច្រើន ១០០.០០០។</translation>
    </message>
    <message>
        <source>Only a table whose first column names the rows, and no other, can be turned.</source>
        <translation>អាចប្ដូរបានតែតារាងដែលជួរឈរទីមួយតែមួយគត់ជាឈ្មោះជួរដេក។</translation>
    </message>
    <message>
        <source>A column is computed (“{key}”): it cannot become a row.</source>
        <translation>ជួរឈរមួយត្រូវបានគណនា («{key}»)៖ មិនអាចក្លាយជាជួរដេកបានទេ។</translation>
    </message>
    <message>
        <source>Columns of different kinds or units cannot become rows (“{key}”).</source>
        <translation>ជួរឈរដែលមានប្រភេទ ឬឯកតាខុសគ្នា មិនអាចក្លាយជាជួរដេកបានទេ («{key}»)។</translation>
    </message>
    <message>
        <source>A table with sections or uncounted rows cannot be turned (“{key}”).</source>
        <translation>តារាងដែលមានផ្នែក ឬជួរដេកមិនរាប់ មិនអាចប្ដូរបានទេ («{key}»)។</translation>
    </message>
    <message>
        <source>The total row holds typed totals: clear them first.</source>
        <translation>ជួរសរុបមានផលបូកដែលវាយដោយដៃ៖ សូមលុបវាជាមុនសិន។</translation>
    </message>
    <message>
        <source>“{key}” has something that only a row, or only a column, can have.</source>
        <translation>«{key}» មានអ្វីដែលមានតែជួរដេក ឬមានតែជួរឈរប៉ុណ្ណោះអាចមាន។</translation>
    </message>
    <message>
        <source>The table cannot be like that ({key}).</source>
        <translation>តារាងមិនអាចដូច្នេះបានទេ ({key})។</translation>
    </message>
    <message>
        <source>Sum {sum} · Average {average} · Count {count}</source>
        <translation>ផលបូក {sum} · មធ្យម {average} · ចំនួន {count}</translation>
    </message>
</context>
<context>
    <name>TakingDialog</name>
    <message>
        <source>Take in</source>
        <translation>ទទួលយក</translation>
    </message>
    <message>
        <source>“{title}” comes back</source>
        <translation>“{title}” ត្រឡប់មកវិញ</translation>
    </message>
    <message>
        <source>“{title}” was sent anew</source>
        <translation>“{title}” ត្រូវបានផ្ញើមកម្តងទៀត</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>អ្វីដែលចូលមក</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>របស់អ្នក</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>ក្នុងឯកសារ</translation>
    </message>
    <message>
        <source>The file was made from another copy of a post: one that was moved, or is on another computer. Its texts are those of the post that is open. Is it this post? Then take it in.</source>
        <translation>ឯកសារនេះធ្វើចេញពីច្បាប់ចម្លងផ្សេងនៃអត្ថបទមួយ ដែលត្រូវបានប្ដូរទីតាំង ឬនៅក្នុងកុំព្យូទ័រផ្សេង។ អត្ថបទក្នុងឯកសារដូចនឹងអត្ថបទដែលកំពុងបើក។ តើជាអត្ថបទនេះមែនទេ? បើមែន សូមទទួលយក។</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>សម្រេចពេលក្រោយ</translation>
    </message>
    <message>
        <source>Keep yours</source>
        <translation>រក្សារបស់អ្នក</translation>
    </message>
    <message>
        <source>Take the one in the file</source>
        <translation>យកមួយក្នុងឯកសារ</translation>
    </message>
    <message>
        <source>Yours stays for now. Take the same file in again to decide.</source>
        <translation>ឥឡូវរបស់អ្នកនៅដដែល។ សូមទទួលយកឯកសារដដែលម្តងទៀតដើម្បីសម្រេច។</translation>
    </message>
    <message>
        <source>The source: {text}</source>
        <translation>អត្ថបទដើម៖ {text}</translation>
    </message>
</context>
<context>
    <name>TakingIn</name>
    <message numerus="yes">
        <source>%n change(s) come in.</source>
        <translation>
            <numerusform>ការកែប្រែ %n ចូលមក។</numerusform>
            <numerusform>ការកែប្រែ %n ចូលមក។</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>%n were changed on both sides: yours stays unless you choose the other.</source>
        <translation>
            <numerusform>%n ត្រូវបានកែទាំងសងខាង៖ របស់អ្នកនៅដដែល លើកលែងតែអ្នកជ្រើសមួយទៀត។</numerusform>
            <numerusform>%n ត្រូវបានកែទាំងសងខាង៖ របស់អ្នកនៅដដែល លើកលែងតែអ្នកជ្រើសមួយទៀត។</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>%n difference(s) are only shown; nothing is done.</source>
        <translation>
            <numerusform>ភាពខុសគ្នា %n គ្រាន់តែបង្ហាញ គ្មានអ្វីត្រូវបានធ្វើទេ។</numerusform>
            <numerusform>ភាពខុសគ្នា %n គ្រាន់តែបង្ហាញ គ្មានអ្វីត្រូវបានធ្វើទេ។</numerusform>
            </translation>
            </message>
    <message>
        <source>Comes in: {place}</source>
        <translation>ចូលមក៖ {place}</translation>
    </message>
    <message>
        <source>Is deleted: {place}</source>
        <translation>ត្រូវលុប៖ {place}</translation>
    </message>
    <message>
        <source>Is new: {place}</source>
        <translation>ថ្មី៖ {place}</translation>
    </message>
    <message>
        <source>To decide: {place}</source>
        <translation>ត្រូវសម្រេច៖ {place}</translation>
    </message>
    <message>
        <source>Yours stays: {place}</source>
        <translation>របស់អ្នកនៅដដែល៖ {place}</translation>
    </message>
    <message>
        <source>Theirs comes in: {place}</source>
        <translation>របស់គេចូលមក៖ {place}</translation>
    </message>
    <message>
        <source>Changed in the source there: {place}</source>
        <translation>គេបានកែអត្ថបទដើម៖ {place}</translation>
    </message>
    <message>
        <source>The table is another there: {name}</source>
        <translation>តារាងរបស់គេខុសគ្នា៖ {name}</translation>
    </message>
    <message>
        <source>A table you do not have: {name}</source>
        <translation>តារាងដែលអ្នកមិនមាន៖ {name}</translation>
    </message>
    <message>
        <source>A row with other cells there: {place}</source>
        <translation>ជួរដេកដែលមានក្រឡាផ្សេង៖ {place}</translation>
    </message>
    <message>
        <source>No longer in your source: {place}</source>
        <translation>លែងមានក្នុងអត្ថបទដើមរបស់អ្នក៖ {place}</translation>
    </message>
    <message>
        <source>Another picture of that name: {name}</source>
        <translation>រូបភាពផ្សេងដែលមានឈ្មោះដូចគ្នា៖ {name}</translation>
    </message>
    <message>
        <source>Only you change the source. If they are right, change it yourself.</source>
        <translation>មានតែអ្នកទេដែលកែអត្ថបទដើម។ បើគេត្រូវ សូមកែវាដោយខ្លួនឯង។</translation>
    </message>
    <message>
        <source>Their words for it come in; figures, rows and columns stay yours.</source>
        <translation>ពាក្យរបស់គេចូលមក តួលេខ ជួរដេក និងជួរឈរនៅជារបស់អ្នក។</translation>
    </message>
    <message>
        <source>It is left in the file.</source>
        <translation>វាត្រូវបានទុកក្នុងឯកសារ។</translation>
    </message>
    <message>
        <source>The row has not as many cells there; yours stays.</source>
        <translation>ជួរដេករបស់គេមានចំនួនក្រឡាមិនដូចគ្នា របស់អ្នកនៅដដែល។</translation>
    </message>
    <message>
        <source>What it translates is gone from your post; it is left in the file.</source>
        <translation>អ្វីដែលវាបកប្រែលែងមានក្នុងអត្ថបទរបស់អ្នក វាត្រូវបានទុកក្នុងឯកសារ។</translation>
    </message>
    <message>
        <source>Yours stays; theirs is left in the file.</source>
        <translation>របស់អ្នកនៅដដែល របស់គេត្រូវបានទុកក្នុងឯកសារ។</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ចំណងជើង</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>សេចក្តីសង្ខេប</translation>
    </message>
    <message>
        <source>Address (slug)</source>
        <translation>អាសយដ្ឋាន (slug)</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>ប្រភេទ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ស្លាក</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>A term</source>
        <translation>ពាក្យបច្ចេកទេស</translation>
    </message>
    <message>
        <source>{language}, not:</source>
        <translation>{language} មិនមែន៖</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>The name to write stands first. Others that are right as well, such as an abbreviation, follow after |.</source>
        <translation>ឈ្មោះដែលត្រូវសរសេរនៅខាងមុខគេ។ ឈ្មោះផ្សេងទៀតដែលត្រឹមត្រូវដែរ ដូចជាអក្សរកាត់ នៅខាងក្រោយសញ្ញា |។</translation>
    </message>
</context>
<context>
    <name>TermsController</name>
    <message>
        <source>The term is kept.</source>
        <translation>ពាក្យបច្ចេកទេសត្រូវបានរក្សាទុក។</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
    <message>
        <source>The terms are as they were.</source>
        <translation>ពាក្យបច្ចេកទេសត្រឡប់ដូចមុនវិញហើយ។</translation>
    </message>
    <message>
        <source>The term is taken out.</source>
        <translation>ពាក្យបច្ចេកទេសត្រូវបានដកចេញ។</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>ពាក្យបច្ចេកទេស</translation>
    </message>
    <message>
        <source>Import terms</source>
        <translation>នាំចូលពាក្យបច្ចេកទេស</translation>
    </message>
    <message numerus="yes">
        <source>%n new term(s) kept in {file}.</source>
        <translation>
            <numerusform>ពាក្យបច្ចេកទេសថ្មី %n ត្រូវបានរក្សាទុកក្នុង {file}។</numerusform>
            <numerusform>ពាក្យបច្ចេកទេសថ្មី %n ត្រូវបានរក្សាទុកក្នុង {file}។</numerusform>
            </translation>
            </message>
    <message>
        <source>Export terms</source>
        <translation>នាំចេញពាក្យបច្ចេកទេស</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>បានសរសេរ៖ {file}</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Terms</source>
        <translation>ពាក្យបច្ចេកទេស</translation>
    </message>
    <message>
        <source>Search the terms</source>
        <translation>ស្វែងរកពាក្យបច្ចេកទេស</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>បន្ថែម…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>កែ…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>នាំចូល…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>នាំចេញ…</translation>
    </message>
    <message>
        <source>Terms from a TBX, CSV or TSV file</source>
        <translation>ពាក្យបច្ចេកទេសពីឯកសារ TBX, CSV ឬ TSV</translation>
    </message>
    <message>
        <source>Write the terms shown into a file</source>
        <translation>សរសេរពាក្យបច្ចេកទេសដែលបង្ហាញទៅក្នុងឯកសារ</translation>
    </message>
    <message>
        <source>{shown} of {all} terms. Pale ones are not of this library.</source>
        <translation>ពាក្យបច្ចេកទេស {shown} ក្នុងចំណោម {all}។ ពាក្យពណ៌ស្រាលមិនមែនរបស់បណ្ណាល័យនេះទេ។</translation>
    </message>
</context>
<context>
    <name>TermsEdit</name>
    <message>
        <source>Remove “{name}”</source>
        <translation>ដក “{name}” ចេញ</translation>
    </message>
</context>
<context>
    <name>TermsModel</name>
    <message>
        <source>Not to be written</source>
        <translation>មិនត្រូវសរសេរ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ឯកសារ</translation>
    </message>
</context>
<context>
    <name>TextLook</name>
    <message>
        <source>Zoom: {percent} %</source>
        <translation>ទំហំមើល៖ {percent} %</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>Without source</source>
        <translation>គ្មានអត្ថបទដើម</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>មិនទាន់បកប្រែ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>សេចក្តីព្រាង</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>បានបកប្រែ</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>បានពិនិត្យ</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>ត្រូវពិនិត្យ</translation>
    </message>
    <message>
        <source>Reviewed on {date}</source>
        <translation>បានពិនិត្យនៅថ្ងៃទី {date}</translation>
    </message>
    <message>
        <source>Reviewed on {date} by {name}</source>
        <translation>បានពិនិត្យនៅថ្ងៃទី {date} ដោយ {name}</translation>
    </message>
    <message>
        <source>Confirmed on {date}</source>
        <translation>បានបញ្ជាក់នៅថ្ងៃទី {date}</translation>
    </message>
    <message>
        <source>Confirmed on {date} by {name}</source>
        <translation>បានបញ្ជាក់នៅថ្ងៃទី {date} ដោយ {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>ត្រូវធ្វើ %n</numerusform>
            <numerusform>ត្រូវធ្វើ %n</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>ត្រូវពិនិត្យ %n</numerusform>
            <numerusform>ត្រូវពិនិត្យ %n</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>%n without source</source>
        <translation>
            <numerusform>គ្មានអត្ថបទដើម %n</numerusform>
            <numerusform>គ្មានអត្ថបទដើម %n</numerusform>
            </translation>
            </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>{term} → {name}</source>
        <translation>{term} → {name}</translation>
    </message>
    <message>
        <source>The translation is right</source>
        <translation>ការបកប្រែត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>ចំណងជើង</translation>
    </message>
    <message>
        <source>Excerpt</source>
        <translation>សេចក្តីសង្ខេប</translation>
    </message>
    <message>
        <source>Address (slug)</source>
        <translation>អាសយដ្ឋាន (slug)</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>ចំណងជើងតារាង</translation>
    </message>
    <message>
        <source>note</source>
        <translation>កំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>source</source>
        <translation>ប្រភព</translation>
    </message>
    <message>
        <source>column {name}</source>
        <translation>ជួរឈរ {name}</translation>
    </message>
    <message>
        <source>unit of {name}</source>
        <translation>ឯកតានៃ {name}</translation>
    </message>
    <message>
        <source>{table}: {part}</source>
        <translation>{table}៖ {part}</translation>
    </message>
    <message numerus="yes">
        <source>%n to place</source>
        <translation>
            <numerusform>ត្រូវដាក់ %n</numerusform>
            <numerusform>ត្រូវដាក់ %n</numerusform>
            </translation>
            </message>
    <message>
        <source>The translation has it. A click shows where.</source>
        <translation>ការបកប្រែមានវាហើយ។ ចុចដើម្បីមើលថានៅទីណា។</translation>
    </message>
    <message>
        <source>{kind}: {words}, placed</source>
        <translation>{kind}៖ {words} ដាក់ហើយ</translation>
    </message>
    <message>
        <source>Missing in the translation. A click puts it in at the caret.</source>
        <translation>ការបកប្រែមិនទាន់មានវាទេ។ ចុចដើម្បីដាក់វានៅត្រង់ទស្សន៍ទ្រនិច។</translation>
    </message>
    <message>
        <source>Missing in the translation. A click puts it around the words you selected, or in at the caret.</source>
        <translation>ការបកប្រែមិនទាន់មានវាទេ។ ចុចដើម្បីដាក់វាជុំវិញពាក្យដែលបានជ្រើស ឬនៅត្រង់ទស្សន៍ទ្រនិច។</translation>
    </message>
    <message>
        <source>{kind}: {words}, missing</source>
        <translation>{kind}៖ {words} បាត់</translation>
    </message>
    <message>
        <source>Footnote {name}</source>
        <translation>កំណត់សម្គាល់ {name}</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>តំណ</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>រូបភាព</translation>
    </message>
    <message>
        <source>Results table</source>
        <translation>តារាងលទ្ធផល</translation>
    </message>
    <message>
        <source>Figure from a table</source>
        <translation>តួលេខពីតារាង</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation>កំណត់សម្គាល់</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>ដិត</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>ទ្រេត</translation>
    </message>
</context>
<context>
    <name>TranslationBar</name>
    <message>
        <source>How far the translation is</source>
        <translation>ការបកប្រែបានដល់ណា</translation>
    </message>
    <message>
        <source>Go through</source>
        <translation>ទៅតាម</translation>
    </message>
    <message>
        <source>Which paragraphs are gone through</source>
        <translation>កថាខណ្ឌណាខ្លះដែលត្រូវទៅតាម</translation>
    </message>
    <message>
        <source>Title, excerpt and tables</source>
        <translation>ចំណងជើង សេចក្តីសង្ខេប និងតារាង</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>មួយមុន</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation>មួយបន្ទាប់</translation>
    </message>
    <message>
        <source>Close the translation (Esc)</source>
        <translation>បិទការបកប្រែ (Esc)</translation>
    </message>
    <message>
        <source>{source} → {target}</source>
        <translation>{source} → {target}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>What is to do</source>
        <translation>អ្វីដែលត្រូវធ្វើ</translation>
    </message>
    <message>
        <source>What is to check</source>
        <translation>អ្វីដែលត្រូវពិនិត្យ</translation>
    </message>
    <message>
        <source>What is not reviewed</source>
        <translation>អ្វីដែលមិនទាន់បានអានពិនិត្យ</translation>
    </message>
    <message>
        <source>What has issues</source>
        <translation>អ្វីដែលមានបញ្ហា</translation>
    </message>
    <message>
        <source>What has notes</source>
        <translation>អ្វីដែលមានកំណត់ចំណាំ</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>ទាំងអស់</translation>
    </message>
</context>
<context>
    <name>TranslationChecks</name>
    <message>
        <source>Not translated yet: {there}</source>
        <translation>មិនទាន់បានបកប្រែ៖ {there}</translation>
    </message>
    <message>
        <source>This is still in another language.</source>
        <translation>អត្ថបទនេះនៅជាភាសាផ្សេងនៅឡើយ។</translation>
    </message>
    <message>
        <source>A piece was left untranslated: {found}</source>
        <translation>មានផ្នែកខ្លះមិនបានបកប្រែ៖ {found}</translation>
    </message>
    <message>
        <source>This is much shorter than translations of such a text are. Is something missing?</source>
        <translation>វាខ្លីជាងការបកប្រែធម្មតាឆ្ងាយណាស់។ តើមានអ្វីបាត់ឬ?</translation>
    </message>
    <message>
        <source>This is much longer than translations of such a text are. Was something added?</source>
        <translation>វាវែងជាងការបកប្រែធម្មតាឆ្ងាយណាស់។ តើមានអ្វីបន្ថែមឬ?</translation>
    </message>
    <message>
        <source>This stands in the translation only.</source>
        <translation>អត្ថបទនេះមានតែក្នុងការបកប្រែប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>A word stands here twice: {found}</source>
        <translation>ពាក្យមួយនៅទីនេះពីរដង៖ {found}</translation>
    </message>
    <message>
        <source>{fault} ({found})</source>
        <translation>{fault} ({found})</translation>
    </message>
    <message>
        <source>A link of the source is missing: {name}</source>
        <translation>បាត់តំណមួយនៃអត្ថបទដើម៖ {name}</translation>
    </message>
    <message>
        <source>This link is not in the source: {name}</source>
        <translation>តំណនេះមិនមានក្នុងអត្ថបទដើមទេ៖ {name}</translation>
    </message>
    <message>
        <source>The link leads to {found}, in the source to {expected}.</source>
        <translation>តំណនេះនាំទៅ {found} តែក្នុងអត្ថបទដើមនាំទៅ {expected}។</translation>
    </message>
    <message>
        <source>A picture of the source is missing: {name}</source>
        <translation>បាត់រូបភាពមួយនៃអត្ថបទដើម៖ {name}</translation>
    </message>
    <message>
        <source>This picture is not in the source: {name}</source>
        <translation>រូបភាពនេះមិនមានក្នុងអត្ថបទដើមទេ៖ {name}</translation>
    </message>
    <message>
        <source>A results table of the source is missing: {name}</source>
        <translation>បាត់តារាងលទ្ធផលមួយនៃអត្ថបទដើម៖ {name}</translation>
    </message>
    <message>
        <source>This results table is not in the source: {name}</source>
        <translation>តារាងលទ្ធផលនេះមិនមានក្នុងអត្ថបទដើមទេ៖ {name}</translation>
    </message>
    <message>
        <source>A figure of the source is missing: {name}</source>
        <translation>បាត់តួលេខមួយនៃអត្ថបទដើម៖ {name}</translation>
    </message>
    <message>
        <source>This figure is not in the source: {name}</source>
        <translation>តួលេខនេះមិនមានក្នុងអត្ថបទដើមទេ៖ {name}</translation>
    </message>
    <message>
        <source>A footnote of the source is missing: {name}</source>
        <translation>បាត់កំណត់សម្គាល់មួយនៃអត្ថបទដើម៖ {name}</translation>
    </message>
    <message>
        <source>This footnote is not in the source: {name}</source>
        <translation>កំណត់សម្គាល់នេះមិនមានក្នុងអត្ថបទដើមទេ៖ {name}</translation>
    </message>
    <message>
        <source>{found} stands here, but the source has {there}.</source>
        <translation>ទីនេះសរសេរថា {found} តែអត្ថបទដើមសរសេរថា {there}។</translation>
    </message>
    <message>
        <source>A number of the source is missing: {there}</source>
        <translation>បាត់លេខមួយនៃអត្ថបទដើម៖ {there}</translation>
    </message>
    <message>
        <source>This number is not in the source: {found}</source>
        <translation>លេខនេះមិនមានក្នុងអត្ថបទដើមទេ៖ {found}</translation>
    </message>
    <message>
        <source>{found} mixes Khmer and Latin digits. Write {expected}.</source>
        <translation>{found} លាយលេខខ្មែរ និងលេខឡាតាំង។ សូមសរសេរ {expected}។</translation>
    </message>
    <message>
        <source>{found} is not in the digits of the rest of the text: {expected}.</source>
        <translation>{found} មិនមែនជាប្រភេទលេខដូចអត្ថបទដទៃទៀតទេ៖ {expected}។</translation>
    </message>
    <message>
        <source>This is another kind of block than in the source: a paragraph, a heading, an item of a list, a quotation…</source>
        <translation>នេះជាប្រភេទផ្សេងពីអត្ថបទដើម៖ កថាខណ្ឌ ចំណងជើង ចំណុចក្នុងបញ្ជី ឬសម្រង់សម្តី…</translation>
    </message>
    <message>
        <source>The heading is of level {level}, the one of the source of level {wanted}.</source>
        <translation>ចំណងជើងនេះជាកម្រិត {level} តែក្នុងអត្ថបទដើមជាកម្រិត {wanted}។</translation>
    </message>
    <message>
        <source>The list is numbered in one of the versions only.</source>
        <translation>បញ្ជីនេះមានលេខរៀងតែក្នុងភាសាមួយប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>The item belongs to another one in one of the versions only.</source>
        <translation>ចំណុចនេះស្ថិតក្រោមចំណុចមួយទៀតតែក្នុងភាសាមួយប៉ុណ្ណោះ។</translation>
    </message>
    <message>
        <source>The list has another number of items than in the source.</source>
        <translation>ចំនួនចំណុចក្នុងបញ្ជីមិនដូចអត្ថបទដើមទេ។</translation>
    </message>
    <message>
        <source>The row has {columns} cells, the one of the source {wanted}.</source>
        <translation>ជួរនេះមាន {columns} ក្រឡា តែក្នុងអត្ថបទដើមមាន {wanted}។</translation>
    </message>
    <message>
        <source>This ends with another kind of sign than the source: a full stop, a question mark, a colon, or none.</source>
        <translation>អត្ថបទនេះបញ្ចប់ដោយសញ្ញាផ្សេងពីអត្ថបទដើម៖ សញ្ញាខណ្ឌ សញ្ញាសួរ ចំណុចពីរគូស ឬគ្មានសញ្ញា។</translation>
    </message>
    <message>
        <source>The sign {sign} stands alone: its partner is missing.</source>
        <translation>សញ្ញា {sign} នៅតែឯង៖ បាត់គូរបស់វា។</translation>
    </message>
    <message>
        <source>The quotation marks of the source are missing: {there}</source>
        <translation>បាត់សញ្ញាសម្រង់នៃអត្ថបទដើម៖ {there}</translation>
    </message>
    <message>
        <source>The brackets of the source are missing: {there}</source>
        <translation>បាត់វង់ក្រចកនៃអត្ថបទដើម៖ {there}</translation>
    </message>
    <message>
        <source>In French a space belongs beside {sign}.</source>
        <translation>ក្នុងភាសាបារាំង ត្រូវមានដកឃ្លានៅជិត {sign}។</translation>
    </message>
    <message>
        <source>“{there}” is called “{expected}”, which does not stand here.</source>
        <translation>«{there}» ត្រូវហៅថា «{expected}» តែពាក្យនេះមិនមាននៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>This name shall not be used: {found}</source>
        <translation>មិនត្រូវប្រើឈ្មោះនេះទេ៖ {found}</translation>
    </message>
    <message>
        <source>{found} is spelled {expected} elsewhere in this text.</source>
        <translation>{found} សរសេរថា {expected} នៅកន្លែងផ្សេងក្នុងអត្ថបទនេះ។</translation>
    </message>
</context>
<context>
    <name>TranslationController</name>
    <message>
        <source>Nothing is left to go to.</source>
        <translation>គ្មានអ្វីនៅសល់ដែលត្រូវទៅទេ។</translation>
    </message>
    <message>
        <source>What is left stands outside the text: title, excerpt, tables.</source>
        <translation>អ្វីដែលនៅសល់ ស្ថិតនៅក្រៅអត្ថបទ៖ ចំណងជើង សេចក្តីសង្ខេប តារាង។</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>បង្ហាញវា</translation>
    </message>
    <message>
        <source>There is no source it could belong to.</source>
        <translation>គ្មានអត្ថបទដើមណាដែលវាអាចជារបស់បានទេ។</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>អត្ថបទមុនៗ…</translation>
    </message>
    <message>
        <source>The note is removed.</source>
        <translation>បានលុបកំណត់ចំណាំហើយ។</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
</context>
<context>
    <name>TranslationDoor</name>
    <message>
        <source>There is no version to translate into yet.</source>
        <translation>មិនទាន់មានកំណែសម្រាប់បកប្រែទេ។</translation>
    </message>
</context>
<context>
    <name>TranslationFields</name>
    <message>
        <source>This text cannot be changed now.</source>
        <translation>អត្ថបទនេះមិនអាចកែបានឥឡូវនេះទេ។</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Look again in a moment.</source>
        <translation>វាត្រូវបានកែក្នុងពេលនេះ។ សូមមើលម្ដងទៀតបន្តិចទៀត។</translation>
    </message>
    <message>
        <source>Changed in the results table: {table}</source>
        <translation>បានប្តូរក្នុងតារាងលទ្ធផល៖ {table}</translation>
    </message>
</context>
<context>
    <name>TranslationOffers</name>
    <message>
        <source>No term is left to put in here.</source>
        <translation>គ្មានពាក្យបច្ចេកទេសនៅសល់សម្រាប់ដាក់នៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>Nothing is pointed out in this translation.</source>
        <translation>គ្មានអ្វីត្រូវចង្អុលបង្ហាញក្នុងការបកប្រែនេះទេ។</translation>
    </message>
    <message>
        <source>Nothing here has one right answer: see what the list says.</source>
        <translation>គ្មានអ្វីនៅទីនេះដែលមានចម្លើយត្រឹមត្រូវតែមួយទេ៖ សូមមើលអ្វីដែលបញ្ជីប្រាប់។</translation>
    </message>
    <message>
        <source>This was changed meanwhile. Look again in a moment.</source>
        <translation>វាត្រូវបានកែក្នុងពេលនេះ។ សូមមើលម្ដងទៀតបន្តិចទៀត។</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>ទុកវាដូចដែលមាន</translation>
    </message>
    <message>
        <source>Why may it stay? The answer is kept with the post, and this is not pointed out again unless it changes.</source>
        <translation>ហេតុអ្វីវាអាចនៅដដែល? ចម្លើយត្រូវបានរក្សាទុកជាមួយអត្ថបទ ហើយវានឹងមិនត្រូវបានចង្អុលបង្ហាញម្ដងទៀតទេ លើកលែងតែវាប្រែប្រួល។</translation>
    </message>
</context>
<context>
    <name>TranslationPieces</name>
    <message>
        <source>Nothing is left to place here.</source>
        <translation>គ្មានអ្វីនៅសល់សម្រាប់ដាក់នៅទីនេះទេ។</translation>
    </message>
    <message>
        <source>Nothing goes over as it is here.</source>
        <translation>នៅទីនេះ គ្មានអ្វីដែលត្រូវយកពីអត្ថបទដើមដដែលទេ។</translation>
    </message>
    <message>
        <source>Taken away whole: half of it would lead nowhere. Undo brings it back.</source>
        <translation>បានដកចេញទាំងមូល ព្រោះពាក់កណ្តាលនាំទៅណាមិនបានទេ។ មិនធ្វើវិញ យកវាមកវិញ។</translation>
    </message>
    <message>
        <source>Nothing is written into an address or a figure: change links by Insert › Link.</source>
        <translation>មិនអាចសរសេរក្នុងអាសយដ្ឋាន ឬតួលេខទេ៖ កែតំណតាម បញ្ចូល › តំណ។</translation>
    </message>
</context>
<context>
    <name>UsePanel</name>
    <message>
        <source>Figures in the text name the column by it, whatever it is called</source>
        <translation>តួលេខក្នុងអត្ថបទហៅជួរឈរតាមឈ្មោះនេះ ទោះវាមានឈ្មោះអ្វីក៏ដោយ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ភាសា</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>ឈ្មោះខ្លី</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>យកជា</translation>
    </message>
    <message>
        <source>Column “{name}”</source>
        <translation>ជួរឈរ «{name}»</translation>
    </message>
    <message>
        <source>Row {first}</source>
        <translation>ជួរដេក {first}</translation>
    </message>
    <message>
        <source>{count} rows, {first} to {last}</source>
        <translation>ជួរដេក {count} ពី {first} ដល់ {last}</translation>
    </message>
    <message>
        <source>No row chosen</source>
        <translation>មិនបានជ្រើសជួរដេក</translation>
    </message>
</context>
<context>
    <name>VersionController</name>
    <message>
        <source>Its text is kept: Undo brings it back now. Later, add the version again and look for it under Earlier versions.</source>
        <translation>អត្ថបទរបស់វាត្រូវបានរក្សាទុក៖ «មិនធ្វើវិញ» យកវាមកវិញឥឡូវនេះ។ ពេលក្រោយ សូមបន្ថែមកំណែនោះម្តងទៀត ហើយរកវាក្នុង «អត្ថបទមុនៗ»។</translation>
    </message>
    <message>
        <source>What is on the blog stays there, as it is. If readers shall not see it any more, take it back or delete it on the blog.</source>
        <translation>អ្វីដែលនៅលើប្លុកនៅដដែល។ បើមិនចង់ឱ្យអ្នកអានឃើញទៀត សូមដកវាវិញ ឬលុបវានៅលើប្លុក។</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>មិនធ្វើវិញ</translation>
    </message>
</context>
<context>
    <name>VersionPage</name>
    <message>
        <source>Title</source>
        <translation>ចំណងជើង</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>អត្ថបទ</translation>
    </message>
    <message>
        <source>Write here, or paste from Word. Pictures can be dropped in.</source>
        <translation>សរសេរនៅទីនេះ ឬបិទភ្ជាប់ពី Word។ អាចទម្លាក់រូបភាពចូលបាន។</translation>
    </message>
</context>
<context>
    <name>VersionTabs</name>
    <message>
        <source>Versions</source>
        <translation>កំណែ</translation>
    </message>
    <message>
        <source>Add a version in another language</source>
        <translation>បន្ថែមកំណែជាភាសាផ្សេង</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Add an English version</source>
        <translation>បន្ថែមកំណែអង់គ្លេស</translation>
    </message>
    <message>
        <source>Add a Khmer version</source>
        <translation>បន្ថែមកំណែខ្មែរ</translation>
    </message>
    <message>
        <source>Add a French version</source>
        <translation>បន្ថែមកំណែបារាំង</translation>
    </message>
    <message>
        <source>Add a version: {language}</source>
        <translation>បន្ថែមកំណែ៖ {language}</translation>
    </message>
    <message numerus="yes">
        <source>English: %n paragraph(s) to check</source>
        <translation>
            <numerusform>ភាសាអង់គ្លេស៖ កថាខណ្ឌត្រូវពិនិត្យ %n</numerusform>
            <numerusform>ភាសាអង់គ្លេស៖ កថាខណ្ឌត្រូវពិនិត្យ %n</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>Khmer: %n paragraph(s) to check</source>
        <translation>
            <numerusform>ភាសាខ្មែរ៖ កថាខណ្ឌត្រូវពិនិត្យ %n</numerusform>
            <numerusform>ភាសាខ្មែរ៖ កថាខណ្ឌត្រូវពិនិត្យ %n</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>French: %n paragraph(s) to check</source>
        <translation>
            <numerusform>ភាសាបារាំង៖ កថាខណ្ឌត្រូវពិនិត្យ %n</numerusform>
            <numerusform>ភាសាបារាំង៖ កថាខណ្ឌត្រូវពិនិត្យ %n</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>English: %n not translated</source>
        <translation>
            <numerusform>ភាសាអង់គ្លេស៖ មិនទាន់បកប្រែ %n</numerusform>
            <numerusform>ភាសាអង់គ្លេស៖ មិនទាន់បកប្រែ %n</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>Khmer: %n not translated</source>
        <translation>
            <numerusform>ភាសាខ្មែរ៖ មិនទាន់បកប្រែ %n</numerusform>
            <numerusform>ភាសាខ្មែរ៖ មិនទាន់បកប្រែ %n</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>French: %n not translated</source>
        <translation>
            <numerusform>ភាសាបារាំង៖ មិនទាន់បកប្រែ %n</numerusform>
            <numerusform>ភាសាបារាំង៖ មិនទាន់បកប្រែ %n</numerusform>
            </translation>
            </message>
    <message>
        <source>Remove the English version…</source>
        <translation>ដកកំណែអង់គ្លេសចេញ…</translation>
    </message>
    <message>
        <source>Remove the Khmer version…</source>
        <translation>ដកកំណែខ្មែរចេញ…</translation>
    </message>
    <message>
        <source>Remove the French version…</source>
        <translation>ដកកំណែបារាំងចេញ…</translation>
    </message>
    <message>
        <source>Remove this version…</source>
        <translation>ដកកំណែនេះចេញ…</translation>
    </message>
    <message>
        <source>The English version was removed.</source>
        <translation>កំណែអង់គ្លេសត្រូវបានដកចេញ។</translation>
    </message>
    <message>
        <source>The Khmer version was removed.</source>
        <translation>កំណែខ្មែរត្រូវបានដកចេញ។</translation>
    </message>
    <message>
        <source>The French version was removed.</source>
        <translation>កំណែបារាំងត្រូវបានដកចេញ។</translation>
    </message>
    <message>
        <source>The version was removed.</source>
        <translation>កំណែត្រូវបានដកចេញ។</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation>សូមស្វាគមន៍</translation>
    </message>
    <message>
        <source>Write here, offline, in English, Khmer or French. See your post as readers will. Publish it when you are ready.</source>
        <translation>សរសេរនៅទីនេះ ដោយគ្មានអ៊ីនធឺណិត ជាភាសាអង់គ្លេស ខ្មែរ ឬបារាំង។ មើលអត្ថបទដូចអ្នកអាននឹងឃើញ។ ផ្សាយពេលអ្នករួចរាល់។</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>ភាសារបស់កម្មវិធី</translation>
    </message>
    <message>
        <source>Write a post</source>
        <translation>សរសេរអត្ថបទ</translation>
    </message>
    <message>
        <source>Start with an empty page. No account is needed.</source>
        <translation>ចាប់ផ្តើមពីទំព័រទទេ។ មិនត្រូវការគណនីទេ។</translation>
    </message>
    <message>
        <source>Translate a post I was sent</source>
        <translation>បកប្រែអត្ថបទដែលគេផ្ញើមក</translation>
    </message>
    <message>
        <source>Choose the file you were sent and write your language beside the other.</source>
        <translation>ជ្រើសឯកសារដែលគេផ្ញើមក ហើយសរសេរជាភាសារបស់អ្នកនៅក្បែរភាសាដើម។</translation>
    </message>
    <message>
        <source>Connect my blog</source>
        <translation>ភ្ជាប់ប្លុករបស់ខ្ញុំ</translation>
    </message>
    <message>
        <source>Type the blog’s address; the rest is found. Nothing is published by this.</source>
        <translation>វាយអាសយដ្ឋានប្លុក កម្មវិធីរកអ្វីដែលនៅសល់។ វាមិនផ្សាយអ្វីទេ។</translation>
    </message>
    <message>
        <source>Look around a sample</source>
        <translation>មើលគំរូ</translation>
    </message>
    <message>
        <source>A finished post in two languages to try everything on, and a practice blog.</source>
        <translation>អត្ថបទពេញលេញពីរភាសាសម្រាប់សាកល្បងគ្រប់យ៉ាង និងប្លុកសាកល្បង។</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>រំលង</translation>
    </message>
    <message>
        <source>Show this at the start when no post is open</source>
        <translation>បង្ហាញទំព័រនេះពេលចាប់ផ្តើម បើគ្មានអត្ថបទណាបើក</translation>
    </message>
    <message>
        <source>Your posts are kept in this folder: {folder}</source>
        <translation>អត្ថបទរបស់អ្នករក្សាក្នុងថតនេះ៖ {folder}</translation>
    </message>
    <message>
        <source>Your library is not there. What you write is kept in this folder: {folder}</source>
        <translation>បណ្ណាល័យរបស់អ្នកមិននៅទីនោះទេ។ អ្វីដែលអ្នកសរសេរត្រូវបានរក្សាក្នុងថតនេះ៖ {folder}</translation>
    </message>
    <message>
        <source>Your library is not there. What you write is kept in a new one, in this folder: {folder}</source>
        <translation>បណ្ណាល័យរបស់អ្នកមិននៅទីនោះទេ។ អ្វីដែលអ្នកសរសេរត្រូវបានរក្សាក្នុងបណ្ណាល័យថ្មី ក្នុងថតនេះ៖ {folder}</translation>
    </message>
</context>
<context>
    <name>WhereQuestion</name>
    <message>
        <source>Take it in</source>
        <translation>ទទួលយក</translation>
    </message>
    <message>
        <source>“{title}” is in another library of yours: “{name}”.</source>
        <translation>«{title}» ស្ថិតក្នុងបណ្ណាល័យមួយទៀតរបស់អ្នក៖ «{name}»។</translation>
    </message>
    <message>
        <source>Take the file in there, so that post and translation stay together? A copy here would be a post of its own: what is changed in one does not come into the other.</source>
        <translation>ទទួលយកឯកសារនៅទីនោះ ដើម្បីឱ្យអត្ថបទ និងការបកប្រែនៅជាមួយគ្នាឬ? ច្បាប់ចម្លងនៅទីនេះនឹងក្លាយជាអត្ថបទដាច់ដោយឡែក៖ អ្វីដែលកែក្នុងមួយ មិនចូលទៅក្នុងមួយទៀតទេ។</translation>
    </message>
    <message>
        <source>Open that library</source>
        <translation>បើកបណ្ណាល័យនោះ</translation>
    </message>
    <message>
        <source>Make a copy here</source>
        <translation>បង្កើតច្បាប់ចម្លងនៅទីនេះ</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;New post</source>
        <translation>អត្ថបទថ្មី(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save now</source>
        <translation>រក្សាទុកឥឡូវ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>បោះពុម្ព(&amp;P)…</translation>
    </message>
    <message>
        <source>S&amp;ave as PDF…</source>
        <translation>រក្សាទុកជា PDF(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>ប្តូរឈ្មោះ(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>ចម្លងជាថ្មី(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Earlier versions…</source>
        <translation>អត្ថបទមុនៗ…(&amp;E)</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>បង្ហាញថត(&amp;F)</translation>
    </message>
    <message>
        <source>Move to the &amp;bin</source>
        <translation>ដាក់ក្នុងធុងសំរាម(&amp;B)</translation>
    </message>
    <message>
        <source>B&amp;in…</source>
        <translation>ធុងសំរាម…(&amp;I)</translation>
    </message>
    <message>
        <source>Open another &amp;library…</source>
        <translation>បើកបណ្ណាល័យផ្សេង(&amp;L)…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>ការកំណត់(&amp;T)…</translation>
    </message>
    <message>
        <source>New &amp;results table…</source>
        <translation>តារាងលទ្ធផលថ្មី(&amp;R)…</translation>
    </message>
    <message>
        <source>Results table from a &amp;file…</source>
        <translation>តារាងលទ្ធផលពីឯកសារ(&amp;F)…</translation>
    </message>
    <message>
        <source>Results &amp;table from the clipboard…</source>
        <translation>តារាងលទ្ធផលពីក្តារតម្បៀតខ្ទាស់(&amp;T)…</translation>
    </message>
    <message>
        <source>Results table of this post</source>
        <translation>តារាងលទ្ធផលរបស់អត្ថបទនេះ</translation>
    </message>
    <message>
        <source>Turn the table into a results table…</source>
        <translation>ប្ដូរតារាងនេះជាតារាងលទ្ធផល…</translation>
    </message>
    <message>
        <source>Turn the results table into an ordinary table</source>
        <translation>ប្ដូរតារាងលទ្ធផលជាតារាងធម្មតា</translation>
    </message>
    <message>
        <source>&amp;Edit the results table</source>
        <translation>កែតារាងលទ្ធផល(&amp;E)</translation>
    </message>
    <message>
        <source>Rename the results table…</source>
        <translation>ប្តូរឈ្មោះតារាងលទ្ធផល…</translation>
    </message>
    <message>
        <source>Remove the results table…</source>
        <translation>ដកតារាងលទ្ធផលចេញ…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ចេញ(&amp;Q)</translation>
    </message>
    <message>
        <source>Find in all post&amp;s…</source>
        <translation>រកក្នុងអត្ថបទទាំងអស់…(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go to the list of posts</source>
        <translation>ទៅបញ្ជីអត្ថបទ(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>បណ្ណាល័យ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>មើលជាមុន(&amp;P)</translation>
    </message>
    <message>
        <source>Preview as wide as a p&amp;hone</source>
        <translation>មើលជាមុនទទឹងដូចទូរសព្ទ(&amp;H)</translation>
    </message>
    <message>
        <source>Show in the &amp;browser</source>
        <translation>បង្ហាញក្នុងកម្មវិធីរុករក(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Zoom in</source>
        <translation>ពង្រីក(&amp;Z)</translation>
    </message>
    <message>
        <source>Zoom ou&amp;t</source>
        <translation>បង្រួម(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>ទំហំដើម(&amp;A)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>ពេញអេក្រង់(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Translate beside the source</source>
        <translation>បកប្រែក្បែរអត្ថបទដើម (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Confirm and go on</source>
        <translation>បញ្ជាក់ រួចបន្ត (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reviewed, and go on</source>
        <translation>បានពិនិត្យ រួចបន្ត (&amp;R)</translation>
    </message>
    <message>
        <source>This paragraph</source>
        <translation>កថាខណ្ឌនេះ</translation>
    </message>
    <message>
        <source>&amp;Still fine</source>
        <translation>នៅតែត្រឹមត្រូវ (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Not right yet</source>
        <translation>មិនទាន់ត្រឹមត្រូវ (&amp;N)</translation>
    </message>
    <message>
        <source>Take the &amp;figures over</source>
        <translation>យកតួលេខមកដាក់ (&amp;F)</translation>
    </message>
    <message>
        <source>C&amp;opy the source</source>
        <translation>ចម្លងអត្ថបទដើម (&amp;O)</translation>
    </message>
    <message>
        <source>Next &amp;unfinished paragraph</source>
        <translation>កថាខណ្ឌមិនទាន់ចប់បន្ទាប់ (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Previous unfinished paragraph</source>
        <translation>កថាខណ្ឌមិនទាន់ចប់មុន (&amp;P)</translation>
    </message>
    <message>
        <source>Belongs to the row abo&amp;ve</source>
        <translation>ជារបស់ជួរខាងលើ (&amp;V)</translation>
    </message>
    <message>
        <source>Belongs to the row belo&amp;w</source>
        <translation>ជារបស់ជួរខាងក្រោម (&amp;W)</translation>
    </message>
    <message>
        <source>Stan&amp;ds alone</source>
        <translation>ឈរតែឯង (&amp;D)</translation>
    </message>
    <message>
        <source>Put in match &amp;1</source>
        <translation>ដាក់សំណើទី ១ (&amp;1)</translation>
    </message>
    <message>
        <source>Put in match &amp;2</source>
        <translation>ដាក់សំណើទី ២ (&amp;2)</translation>
    </message>
    <message>
        <source>Put in match &amp;3</source>
        <translation>ដាក់សំណើទី ៣ (&amp;3)</translation>
    </message>
    <message>
        <source>Put in the next ter&amp;m</source>
        <translation>ដាក់ពាក្យបច្ចេកទេសបន្ទាប់ (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Go to the offers</source>
        <translation>ទៅកាន់សំណើ (&amp;G)</translation>
    </message>
    <message>
        <source>Place the next lin&amp;k or figure</source>
        <translation>ដាក់តំណ ឬតួលេខបន្ទាប់ (&amp;K)</translation>
    </message>
    <message>
        <source>Go to l&amp;inks and figures</source>
        <translation>ទៅកាន់តំណ និងតួលេខ (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next issue</source>
        <translation>បញ្ហាបន្ទាប់ (&amp;N)</translation>
    </message>
    <message>
        <source>M&amp;end the issue</source>
        <translation>កែតម្រូវបញ្ហា (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Leave the issue as it is…</source>
        <translation>ទុកបញ្ហាដូចដែលមាន… (&amp;L)</translation>
    </message>
    <message>
        <source>T&amp;itle, excerpt and tables…</source>
        <translation>ចំណងជើង សេចក្តីសង្ខេប និងតារាង… (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Add a term…</source>
        <translation>បន្ថែមពាក្យបច្ចេកទេស… (&amp;A)</translation>
    </message>
    <message>
        <source>Terms of the librar&amp;y…</source>
        <translation>ពាក្យបច្ចេកទេសរបស់បណ្ណាល័យ… (&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Hand over or send back…</source>
        <translation>ប្រគល់ ឬផ្ញើត្រឡប់វិញ… (&amp;H)</translation>
    </message>
    <message>
        <source>E&amp;xport for other programs</source>
        <translation>នាំចេញសម្រាប់កម្មវិធីផ្សេង (&amp;X)</translation>
    </message>
    <message>
        <source>Ta&amp;ke in a file you were sent…</source>
        <translation>ទទួលយកឯកសារដែលគេផ្ញើមក… (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Bring an existing pair together</source>
        <translation>នាំអត្ថបទពីរភាសាដែលមានស្រាប់មករួមគ្នា (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Two posts in two languages…</source>
        <translation>អត្ថបទពីរជាពីរភាសា… (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;One text that has both languages…</source>
        <translation>អត្ថបទតែមួយមានភាសាទាំងពីរ… (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>ផ្សាយ(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Outbox…</source>
        <translation>ប្រអប់ចេញ(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Connect a blog…</source>
        <translation>ភ្ជាប់ប្លុក(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>គណនី(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>មគ្គុទ្ទេសក៍(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>គ្រាប់ចុចផ្លូវកាត់(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>ទំព័រស្វាគមន៍(&amp;W)</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>បើកគំរូ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About ICC Editor</source>
        <translation>អំពី ICC Editor(&amp;A)</translation>
    </message>
</context>
<context>
    <name>WordColumn</name>
    <message>
        <source>Remove</source>
        <translation>ដកចេញ</translation>
    </message>
    <message>
        <source>Give to everybody</source>
        <translation>ឱ្យទាំងអស់គ្នា</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>ពាក្យមួយទៀត</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>បន្ថែម</translation>
    </message>
</context>
<context>
    <name>WordsController</name>
    <message>
        <source>The word could not be written down.</source>
        <translation>មិនអាចកត់ត្រាពាក្យនេះបានទេ។</translation>
    </message>
    <message>
        <source>The lists of words cannot be read.</source>
        <translation>មិនអាចអានបញ្ជីពាក្យបានទេ។</translation>
    </message>
    <message>
        <source>“{word}” is right from now on, on this computer.</source>
        <translation>ចាប់ពីពេលនេះ “{word}” ត្រឹមត្រូវលើកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>“{word}” is right for everybody who uses this library.</source>
        <translation>“{word}” ត្រឹមត្រូវសម្រាប់អ្នកទាំងអស់ដែលប្រើបណ្ណាល័យនេះ។</translation>
    </message>
    <message>
        <source>“{word}” is a name from now on, on this computer.</source>
        <translation>ចាប់ពីពេលនេះ “{word}” ជាឈ្មោះលើកុំព្យូទ័រនេះ។</translation>
    </message>
    <message>
        <source>“{word}” is a name for everybody who uses this library.</source>
        <translation>“{word}” ជាឈ្មោះសម្រាប់អ្នកទាំងអស់ដែលប្រើបណ្ណាល័យនេះ។</translation>
    </message>
    <message>
        <source>A right click on it takes that back.</source>
        <translation>ចុចកណ្តុរខាងស្តាំលើវា ដើម្បីដកវិញ។</translation>
    </message>
    <message>
        <source>“{word}” is left alone in this post.</source>
        <translation>មិនគូស “{word}” ក្នុងអត្ថបទនេះទៀតទេ។</translation>
    </message>
    <message>
        <source>“{word}” is not accepted any more.</source>
        <translation>“{word}” លែងត្រូវបានទទួលយកហើយ។</translation>
    </message>
</context>
<context>
    <name>WordsDialog</name>
    <message>
        <source>Words that are right</source>
        <translation>ពាក្យដែលត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>ភាសារបស់ពាក្យ</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>ឈ្មោះ</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>លើកុំព្យូទ័រនេះ</translation>
    </message>
    <message>
        <source>There are none yet. Right-click a marked word in your text and choose “… is right”, or type one below.</source>
        <translation>មិនទាន់មានទេ។ ចុចកណ្តុរខាងស្តាំលើពាក្យដែលគូសក្នុងអត្ថបទ រួចជ្រើស “… ត្រឹមត្រូវហើយ” ឬវាយពាក្យមួយខាងក្រោម។</translation>
    </message>
    <message>
        <source>In this library, for all who use it</source>
        <translation>ក្នុងបណ្ណាល័យនេះ សម្រាប់អ្នកប្រើទាំងអស់</translation>
    </message>
    <message>
        <source>There are none yet. Words in this list go with the library: whoever opens it need not teach them anew.</source>
        <translation>មិនទាន់មានទេ។ ពាក្យក្នុងបញ្ជីនេះទៅជាមួយបណ្ណាល័យ៖ អ្នកដែលបើកវាមិនចាំបាច់ប្រាប់ម្តងទៀតទេ។</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ត្រឡប់វិញ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>These words are not marked in a text of this language.</source>
        <translation>ពាក្យទាំងនេះមិនត្រូវបានគូសក្នុងអត្ថបទជាភាសានេះទេ។</translation>
    </message>
    <message>
        <source>Names are right in a text of any language, and so is each part of one.</source>
        <translation>ឈ្មោះត្រឹមត្រូវក្នុងអត្ថបទគ្រប់ភាសា ហើយផ្នែកនីមួយៗរបស់ឈ្មោះក៏ត្រឹមត្រូវដែរ។</translation>
    </message>
    <message>
        <source>“{word}” is on this list already.</source>
        <translation>“{word}” មានក្នុងបញ្ជីនេះរួចហើយ។</translation>
    </message>
    <message>
        <source>“{word}” was added.</source>
        <translation>បានបន្ថែម “{word}”។</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) removed.</source>
        <translation>
            <numerusform>បានដក %n ពាក្យចេញ។</numerusform>
            <numerusform>បានដក %n ពាក្យចេញ។</numerusform>
            </translation>
            </message>
    <message>
        <source>“{word}” was removed.</source>
        <translation>បានដក “{word}” ចេញ។</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) given.</source>
        <translation>
            <numerusform>បានឱ្យ %n ពាក្យដល់ទាំងអស់គ្នា។</numerusform>
            <numerusform>បានឱ្យ %n ពាក្យដល់ទាំងអស់គ្នា។</numerusform>
            </translation>
            </message>
    <message>
        <source>“{word}” is in this library now.</source>
        <translation>ឥឡូវ “{word}” នៅក្នុងបណ្ណាល័យនេះហើយ។</translation>
    </message>
    <message>
        <source>It is as it was before.</source>
        <translation>វាដូចពីមុនវិញហើយ។</translation>
    </message>
</context>
<context>
    <name>WritingController</name>
    <message>
        <source>Open in the browser? {address}</source>
        <translation>បើកក្នុងកម្មវិធីរុករកឬ? {address}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>បើក</translation>
    </message>
    <message>
        <source>The pictures were left out of what you pasted. Add them as files: drop them into the text or choose Insert, Picture.</source>
        <translation>រូបភាពមិនត្រូវបានយកមកជាមួយអ្វីដែលអ្នកបានបិទភ្ជាប់ទេ។ សូមបន្ថែមវាជាឯកសារ៖ ទម្លាក់វាទៅក្នុងអត្ថបទ ឬជ្រើសរើស បញ្ចូល រួច រូបភាព។</translation>
    </message>
    <message>
        <source>Khmer signs in what you pasted are not in order; they are marked in the text. To mend them choose Khmer, Put Khmer in order.</source>
        <translation>សញ្ញាខ្មែរខ្លះក្នុងអ្វីដែលអ្នកបានបិទភ្ជាប់ មិនត្រូវតាមលំដាប់ទេ។ ពួកវាត្រូវបានគូសចំណាំក្នុងអត្ថបទ។ ដើម្បីកែ សូមជ្រើសរើស ខ្មែរ រួច រៀបអក្សរខ្មែរឱ្យត្រឹមត្រូវ។</translation>
    </message>
    <message>
        <source>What you pasted was too long to keep its formatting. Paste it in parts to keep it.</source>
        <translation>អ្វីដែលអ្នកបានបិទភ្ជាប់វែងពេក មិនអាចរក្សាទម្រង់បានទេ។ ដើម្បីរក្សាទម្រង់ សូមបិទភ្ជាប់ម្តងមួយផ្នែក។</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>The fields at the top of this file cannot be read (line {line}). The whole file is shown as text and nothing is lost; put the line right to get the fields back.</source>
        <translation>មិនអាចអានវាលនៅដើមឯកសារនេះបានទេ (បន្ទាត់ {line})។ ឯកសារទាំងមូលបង្ហាញជាអត្ថបទ ហើយគ្មានអ្វីបាត់ទេ សូមកែបន្ទាត់នោះដើម្បីបានវាលមកវិញ។</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation>ពាក្យ៖ {count}</translation>
    </message>
</context>
<context>
    <name>_Import</name>
    <message>
        <source>No table can be made of it: two columns have the same short name.</source>
        <translation>មិនអាចបង្កើតតារាងបានទេ៖ ជួរឈរពីរមានឈ្មោះខ្លីដូចគ្នា។</translation>
    </message>
    <message>
        <source>No table can be made of it yet: say what its columns are.</source>
        <translation>មិនទាន់អាចបង្កើតតារាងបានទេ៖ សូមប្រាប់ថាជួរឈរជាអ្វី។</translation>
    </message>
</context>
<context>
    <name>_ReceiptWidget</name>
    <message>
        <source>Link to the {language} version</source>
        <translation>តំណទៅកំណែ {language}</translation>
    </message>
    <message>
        <source>View on the blog</source>
        <translation>មើលនៅលើប្លុក</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>ចម្លងតំណ</translation>
    </message>
    <message>
        <source>Scheduled for {time}</source>
        <translation>កំណត់ពេលនៅ {time}</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>បានផ្សាយ</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>បានកំណត់ពេល</translation>
    </message>
    <message>
        <source>A draft on the blog</source>
        <translation>សេចក្តីព្រាងនៅលើប្លុក</translation>
    </message>
    <message>
        <source>Waiting for review</source>
        <translation>រង់ចាំការពិនិត្យ</translation>
    </message>
    <message>
        <source>Published privately</source>
        <translation>បានផ្សាយជាឯកជន</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>បានធ្វើបច្ចុប្បន្នភាព</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>មិនបានប្តូរ</translation>
    </message>
    <message>
        <source>{state}, confirmed {time}</source>
        <translation>{state} បញ្ជាក់នៅ {time}</translation>
    </message>
    <message>
        <source>Readers cannot see a draft, so there is no link for them yet.</source>
        <translation>អ្នកអានមើលមិនឃើញសេចក្តីព្រាងទេ ដូច្នេះមិនទាន់មានតំណសម្រាប់ពួកគេនៅឡើយទេ។</translation>
    </message>
    <message>
        <source>Readers cannot see it before somebody at the blog approves it, so there is no link for them yet.</source>
        <translation>អ្នកអានមើលមិនឃើញទេ មុនពេលមាននរណាម្នាក់នៅប្លុកអនុម័តវា ដូច្នេះមិនទាន់មានតំណសម្រាប់ពួកគេនៅឡើយទេ។</translation>
    </message>
    <message>
        <source>Readers cannot see a private post, so there is no link for them: it opens only for those who sign in to the blog and may read it.</source>
        <translation>អ្នកអានមើលមិនឃើញអត្ថបទឯកជនទេ ដូច្នេះគ្មានតំណសម្រាប់ពួកគេទេ៖ វាបើកបានតែសម្រាប់អ្នកដែលចូលប្លុក ហើយមានសិទ្ធិអានវា។</translation>
    </message>
    <message>
        <source>Readers can open the link from that time on.</source>
        <translation>អ្នកអានអាចបើកតំណបានចាប់ពីពេលនោះទៅ។</translation>
    </message>
    <message>
        <source>The link below is for those who may edit it on the blog.</source>
        <translation>តំណខាងក្រោមគឺសម្រាប់អ្នកដែលអាចកែវានៅលើប្លុក។</translation>
    </message>
</context>
</TS>
