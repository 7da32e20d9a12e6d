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
</context>
<context>
    <name>ArticleDialog</name>
    <message>
        <source>Read from elsewhere</source>
        <translation>អានពីកន្លែងផ្សេង</translation>
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
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Go there</source>
        <translation>ទៅទីនោះ</translation>
    </message>
    <message>
        <source>This is right…</source>
        <translation>ត្រឹមត្រូវហើយ…</translation>
    </message>
</context>
<context>
    <name>Checks</name>
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
</context>
<context>
    <name>ClipboardActions</name>
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
        <source>Select all</source>
        <translation>ជ្រើសទាំងអស់</translation>
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
        <source>Somebody else changed this text while you wrote</source>
        <translation>មានអ្នកផ្សេងកែអត្ថបទនេះ ខណៈអ្នកកំពុងសរសេរ</translation>
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
        <source>Choose the library’s folder</source>
        <translation>ជ្រើសថតបណ្ណាល័យ</translation>
    </message>
    <message>
        <source>Choose the folder of the post you were sent</source>
        <translation>ជ្រើសថតអត្ថបទដែលគេផ្ញើមក</translation>
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
        <source>The newest words of this post could not be saved anywhere. It stays open, so that they are not lost.</source>
        <translation>ពាក្យថ្មីបំផុតនៃអត្ថបទនេះមិនអាចរក្សាទុកនៅកន្លែងណាបានទេ។ អត្ថបទនៅបើកដដែល ដើម្បីកុំឱ្យបាត់ពាក្យទាំងនោះ។</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>រក្សាទុកម្តងទៀត</translation>
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
        <source>Previous place (Shift+F3)</source>
        <translation>កន្លែងមុន (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>កន្លែងបន្ទាប់ (F3)</translation>
    </message>
    <message>
        <source>Match upper and lower case</source>
        <translation>ប្រកាន់អក្សរធំតូច</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>តែពាក្យពេញ</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>កន្សោមទៀងទាត់</translation>
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
        <source>{count} replaced</source>
        <translation>បានជំនួស {count}</translation>
    </message>
    <message>
        <source>Not a valid expression</source>
        <translation>កន្សោមមិនត្រឹមត្រូវ</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>រកមិនឃើញ</translation>
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
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>The file “library.toml” in the library’s folder cannot be read. Your posts are all there; only what the program keeps about the library starts anew.</source>
        <translation>ឯកសារ “library.toml” ក្នុងថតបណ្ណាល័យមិនអាចអានបានទេ។ អត្ថបទរបស់អ្នកនៅគ្រប់ទាំងអស់ មានតែអ្វីដែលកម្មវិធីកត់ត្រាអំពីបណ្ណាល័យប៉ុណ្ណោះដែលចាប់ផ្តើមឡើងវិញ។</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (ច្បាប់ចម្លង)</translation>
    </message>
    <message>
        <source>The newest words of this post could not be saved, so it was not put into the bin.</source>
        <translation>ពាក្យថ្មីបំផុតនៃអត្ថបទនេះមិនអាចរក្សាទុកបានទេ ដូច្នេះវាមិនត្រូវបានដាក់ចូលធុងសំរាមទេ។</translation>
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
        <source>Published</source>
        <translation>បានផ្សាយ</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>បានកែក្រោយ</translation>
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
        <source>The newest words could not be saved anywhere. If you close the window, they are lost. You can copy them into another program first. Close all the same?</source>
        <translation>ពាក្យថ្មីៗមិនអាចរក្សាទុកនៅកន្លែងណាបានទេ។ បើអ្នកបិទបង្អួច វានឹងបាត់។ អ្នកអាចចម្លងវាទៅកម្មវិធីផ្សេងសិន។ បិទដដែលឬ?</translation>
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
        <source>This post is already on its way</source>
        <translation>អត្ថបទនេះកំពុងផ្ញើហើយ</translation>
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
        <source>The same text is being sent to the same blog. Nothing is sent twice.</source>
        <translation>អត្ថបទដដែលកំពុងផ្ញើទៅប្លុកដដែល។ គ្មានអ្វីផ្ញើពីរដងទេ។</translation>
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
        <source>The folder “{name}” is gone. Was it renamed, moved or on another disk?</source>
        <translation>ថត “{name}” បាត់។ តើវាត្រូវបានប្តូរឈ្មោះ ផ្លាស់ទី ឬនៅលើថាសផ្សេង?</translation>
    </message>
    <message>
        <source>Connect the disk again, or choose the folder’s new place in the settings.</source>
        <translation>ភ្ជាប់ថាសវិញ ឬជ្រើសកន្លែងថ្មីនៃថតក្នុងការកំណត់។</translation>
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
        <source>That name is taken</source>
        <translation>ឈ្មោះនោះមានគេប្រើហើយ</translation>
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
        <source>Finish removing</source>
        <translation>លុបឱ្យចប់</translation>
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
        <source>Read from elsewhere…</source>
        <translation>អានពីកន្លែងផ្សេង…</translation>
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
        <source>Show the preview</source>
        <translation>បង្ហាញការមើលជាមុន</translation>
    </message>
    <message>
        <source>Details and outline</source>
        <translation>លម្អិត និងគ្រោង</translation>
    </message>
    <message>
        <source>Show or hide details and outline</source>
        <translation>បង្ហាញ ឬលាក់លម្អិត និងគ្រោង</translation>
    </message>
</context>
<context>
    <name>PictureDialog</name>
    <message>
        <source>Add a picture</source>
        <translation>បន្ថែមរូបភាព</translation>
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
    <message>
        <source>This file is not a picture that can be used. Choose another one.</source>
        <translation>ឯកសារនេះមិនមែនជារូបភាពដែលអាចប្រើបានទេ។ សូមជ្រើសរើសឯកសារផ្សេង។</translation>
    </message>
</context>
<context>
    <name>PostEdit</name>
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
        <source>As wide as a phone</source>
        <translation>ទទឹងដូចទូរសព្ទ</translation>
    </message>
    <message>
        <source>As wide as this pane</source>
        <translation>ទទឹងដូចផ្ទាំងនេះ</translation>
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
    <name>Program</name>
    <message>
        <source>Choose the folder…</source>
        <translation>ជ្រើសថត…</translation>
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
        <source>Linking both languages…</source>
        <translation>កំពុងភ្ជាប់ភាសាទាំងពីរ…</translation>
    </message>
    <message>
        <source>Tidying up…</source>
        <translation>កំពុងសម្អាត…</translation>
    </message>
</context>
<context>
    <name>PublishSummaryPage</name>
    <message>
        <source>As two posts that link to each other</source>
        <translation>ជាអត្ថបទពីរដែលមានតំណទៅគ្នា</translation>
    </message>
    <message>
        <source>As one post with both texts</source>
        <translation>ជាអត្ថបទតែមួយមានទាំងពីរភាសា</translation>
    </message>
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
        <source>Now</source>
        <translation>ឥឡូវនេះ</translation>
    </message>
    <message>
        <source>{time} on your clock</source>
        <translation>{time} តាមនាឡិការបស់អ្នក</translation>
    </message>
    <message>
        <source>{blog} on the blog’s clock
{own} on yours</source>
        <translation>{blog} តាមនាឡិកាប្លុក
{own} តាមនាឡិការបស់អ្នក</translation>
    </message>
    <message>
        <source>Nothing to point out.</source>
        <translation>គ្មានអ្វីត្រូវចង្អុលបង្ហាញ។</translation>
    </message>
    <message>
        <source>This is right, because…</source>
        <translation>ត្រឹមត្រូវហើយ ព្រោះ…</translation>
    </message>
    <message>
        <source>Why is it right? The answer is kept with the post.</source>
        <translation>ហេតុអ្វីត្រឹមត្រូវ? ចម្លើយត្រូវបានរក្សាទុកជាមួយអត្ថបទ។</translation>
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
        <source>When</source>
        <translation>ពេលណា</translation>
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
        <source>Keep the blog’s</source>
        <translation>ទុករបស់ប្លុក</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>បិទ</translation>
    </message>
    <message>
        <source>The password of this blog is not known here. You can press the button all the same: you are asked for it then.</source>
        <translation>មិនមានពាក្យសម្ងាត់នៃប្លុកនេះនៅទីនេះទេ។ អ្នកនៅតែអាចចុចប៊ូតុងបាន៖ ពេលនោះនឹងមានការសួររកវា។</translation>
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
        <source>Looking at the post…</source>
        <translation>កំពុងមើលអត្ថបទ…</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>កំពុងផ្ញើ</translation>
    </message>
    <message>
        <source>You can close this and go on writing. If the line breaks or the computer is switched off, it goes on from here; nothing appears twice.</source>
        <translation>អ្នកអាចបិទផ្ទាំងនេះ ហើយបន្តសរសេរ។ បើខ្សែដាច់ ឬកុំព្យូទ័របិទ វាបន្តពីទីនេះ គ្មានអ្វីបង្ហាញពីរដងទេ។</translation>
    </message>
    <message>
        <source>The blog has it</source>
        <translation>ប្លុកបានទទួលហើយ</translation>
    </message>
    <message>
        <source>Somebody changed the post on the blog</source>
        <translation>មានអ្នកកែអត្ថបទនៅលើប្លុក</translation>
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
    <message>
        <source>Cancel</source>
        <translation>បោះបង់</translation>
    </message>
</context>
<context>
    <name>PublishingController</name>
    <message>
        <source>Try again</source>
        <translation>ព្យាយាមម្តងទៀត</translation>
    </message>
    <message>
        <source>Making a copy to send…</source>
        <translation>កំពុងធ្វើច្បាប់ចម្លងសម្រាប់ផ្ញើ…</translation>
    </message>
    <message>
        <source>One version may be before its readers already, so it was not taken back. It is in the outbox.</source>
        <translation>កំណែមួយប្រហែលជាដល់អ្នកអានហើយ ដូច្នេះមិនត្រូវបានដកវិញទេ។ វានៅក្នុងប្រអប់ចេញ។</translation>
    </message>
    <message>
        <source>Publish as a new post</source>
        <translation>ផ្សាយជាអត្ថបទថ្មី</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>កំពុងធ្វើការ…</translation>
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
        <source>Use the computer’s own Khmer font</source>
        <translation>ប្រើពុម្ពអក្សរខ្មែររបស់កុំព្យូទ័រ</translation>
    </message>
    <message>
        <source>The program’s own Khmer font has room for every stack of signs.</source>
        <translation>ពុម្ពអក្សរខ្មែររបស់កម្មវិធីមានកន្លែងសម្រាប់គ្រប់ជើងអក្សរ។</translation>
    </message>
    <message>
        <source>As the program speaks</source>
        <translation>តាមភាសារបស់កម្មវិធី</translation>
    </message>
    <message>
        <source>Show the welcome page at the start</source>
        <translation>បង្ហាញទំព័រស្វាគមន៍ពេលចាប់ផ្តើម</translation>
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
        <source>New posts are in</source>
        <translation>អត្ថបទថ្មីជាភាសា</translation>
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
        <source>Choose the library’s folder</source>
        <translation>ជ្រើសថតបណ្ណាល័យ</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved or not</source>
        <translation>បានរក្សាទុកឬនៅ</translation>
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
</context>
<context>
    <name>TermsEdit</name>
    <message>
        <source>Remove “{name}”</source>
        <translation>ដក “{name}” ចេញ</translation>
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
        <source>Choose the folder of the post and add your language beside the other.</source>
        <translation>ជ្រើសថតអត្ថបទ ហើយបន្ថែមភាសារបស់អ្នកក្បែរភាសាដើម។</translation>
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
        <source>Show this when the program starts</source>
        <translation>បង្ហាញទំព័រនេះពេលចាប់ផ្តើមកម្មវិធី</translation>
    </message>
    <message>
        <source>Your posts are kept in this folder: {folder}</source>
        <translation>អត្ថបទរបស់អ្នករក្សាក្នុងថតនេះ៖ {folder}</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;New post</source>
        <translation>អត្ថបទថ្មី(&amp;N)</translation>
    </message>
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
        <source>&amp;Save now</source>
        <translation>រក្សាទុកឥឡូវ(&amp;S)</translation>
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
        <source>&amp;Quit</source>
        <translation>ចេញ(&amp;Q)</translation>
    </message>
    <message>
        <source>Search all &amp;posts</source>
        <translation>ស្វែងរកគ្រប់អត្ថបទ(&amp;P)</translation>
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
        <source>F&amp;ull screen</source>
        <translation>ពេញអេក្រង់(&amp;U)</translation>
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
        <source>What you pasted was too long to keep its formatting. Paste it in parts to keep it.</source>
        <translation>អ្វីដែលអ្នកបានបិទភ្ជាប់វែងពេក មិនអាចរក្សាទម្រង់បានទេ។ ដើម្បីរក្សាទម្រង់ សូមបិទភ្ជាប់ម្តងមួយផ្នែក។</translation>
    </message>
</context>
<context>
    <name>WritingPanel</name>
    <message>
        <source>Details</source>
        <translation>លម្អិត</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>គ្រោង</translation>
    </message>
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
    <name>_ReceiptWidget</name>
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
        <source>{state}, confirmed {time}</source>
        <translation>{state} បញ្ជាក់នៅ {time}</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>បើកក្នុងកម្មវិធីរុករក</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>ចម្លងតំណ</translation>
    </message>
</context>
</TS>
