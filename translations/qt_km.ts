<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="km" sourcelanguage="en">
    <context>
        <name>QPlatformTheme</name>
        <message>
            <source>OK</source>
            <translation>យល់ព្រម</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>រក្សាទុក</translation>
        </message>
        <message>
            <source>Save All</source>
            <translation>រក្សាទុកទាំងអស់</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>បើក</translation>
        </message>
        <message>
            <source>&amp;Yes</source>
            <translation>បាទ/ចាស(&amp;Y)</translation>
        </message>
        <message>
            <source>Yes to &amp;All</source>
            <translation>បាទ/ចាសទាំងអស់(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;No</source>
            <translation>ទេ(&amp;N)</translation>
        </message>
        <message>
            <source>N&amp;o to All</source>
            <translation>ទេទាំងអស់(&amp;O)</translation>
        </message>
        <message>
            <source>Abort</source>
            <translation>បោះបង់ចោល</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>ព្យាយាមម្តងទៀត</translation>
        </message>
        <message>
            <source>Ignore</source>
            <translation>មិនអើពើ</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>បិទ</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>បោះបង់</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>បោះចោល</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>ជំនួយ</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>អនុវត្ត</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>កំណត់ឡើងវិញ</translation>
        </message>
        <message>
            <source>Restore Defaults</source>
            <translation>ស្តារលំនាំដើម</translation>
        </message>
    </context>
    <context>
        <name>QDialogButtonBox</name>
        <message>
            <source>OK</source>
            <translation>យល់ព្រម</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>&amp;Undo</source>
            <translation>មិនធ្វើវិញ(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>ធ្វើវិញ(&amp;R)</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>កាត់(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>ចម្លង(&amp;C)</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>ចម្លងអាសយដ្ឋានតំណ(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>បិទភ្ជាប់(&amp;P)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>លុប</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>ជ្រើសទាំងអស់</translation>
        </message>
    </context>
    <context>
        <name>QLineEdit</name>
        <message>
            <source>&amp;Undo</source>
            <translation>មិនធ្វើវិញ(&amp;U)</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>ធ្វើវិញ(&amp;R)</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>កាត់(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>ចម្លង(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>បិទភ្ជាប់(&amp;P)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>លុប</translation>
        </message>
        <message>
            <source>Select All</source>
            <translation>ជ្រើសទាំងអស់</translation>
        </message>
    </context>
    <context>
        <name>QAbstractSpinBox</name>
        <message>
            <source>&amp;Select All</source>
            <translation>ជ្រើសទាំងអស់(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Step up</source>
            <translation>បង្កើន(&amp;S)</translation>
        </message>
        <message>
            <source>Step &amp;down</source>
            <translation>បន្ថយ(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>Show Details...</source>
            <translation>បង្ហាញលម្អិត…</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translation>លាក់លម្អិត…</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>យល់ព្រម</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>ជំនួយ</translation>
        </message>
    </context>
    <context>
        <name>QScrollBar</name>
        <message>
            <source>Scroll here</source>
            <translation>រំកិលមកទីនេះ</translation>
        </message>
        <message>
            <source>Top</source>
            <translation>លើគេ</translation>
        </message>
        <message>
            <source>Bottom</source>
            <translation>ក្រោមគេ</translation>
        </message>
        <message>
            <source>Page up</source>
            <translation>ឡើងមួយទំព័រ</translation>
        </message>
        <message>
            <source>Page down</source>
            <translation>ចុះមួយទំព័រ</translation>
        </message>
        <message>
            <source>Scroll up</source>
            <translation>រំកិលឡើង</translation>
        </message>
        <message>
            <source>Scroll down</source>
            <translation>រំកិលចុះ</translation>
        </message>
        <message>
            <source>Left edge</source>
            <translation>គែមឆ្វេង</translation>
        </message>
        <message>
            <source>Right edge</source>
            <translation>គែមស្តាំ</translation>
        </message>
        <message>
            <source>Page left</source>
            <translation>ទំព័រឆ្វេង</translation>
        </message>
        <message>
            <source>Page right</source>
            <translation>ទំព័រស្តាំ</translation>
        </message>
        <message>
            <source>Scroll left</source>
            <translation>រំកិលឆ្វេង</translation>
        </message>
        <message>
            <source>Scroll right</source>
            <translation>រំកិលស្តាំ</translation>
        </message>
    </context>
    <context>
        <name>QFileDialog</name>
        <message>
            <source>Look in:</source>
            <translation>មើលក្នុង៖</translation>
        </message>
        <message>
            <source>File &amp;name:</source>
            <translation>ឈ្មោះឯកសារ(&amp;N)៖</translation>
        </message>
        <message>
            <source>Files of type:</source>
            <translation>ប្រភេទឯកសារ៖</translation>
        </message>
        <message>
            <source>&amp;Open</source>
            <translation>បើក(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Save</source>
            <translation>រក្សាទុក(&amp;S)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>បោះបង់</translation>
        </message>
        <message>
            <source>&amp;Choose</source>
            <translation>ជ្រើស(&amp;C)</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>ថយក្រោយ</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>ទៅមុខ</translation>
        </message>
        <message>
            <source>Parent Directory</source>
            <translation>ថតមេ</translation>
        </message>
        <message>
            <source>Create New Folder</source>
            <translation>បង្កើតថតថ្មី</translation>
        </message>
        <message>
            <source>&amp;New Folder</source>
            <translation>ថតថ្មី(&amp;N)</translation>
        </message>
        <message>
            <source>New Folder</source>
            <translation>ថតថ្មី</translation>
        </message>
        <message>
            <source>List View</source>
            <translation>ទិដ្ឋភាពបញ្ជី</translation>
        </message>
        <message>
            <source>Detail View</source>
            <translation>ទិដ្ឋភាពលម្អិត</translation>
        </message>
        <message>
            <source>&amp;Rename</source>
            <translation>ប្តូរឈ្មោះ(&amp;R)</translation>
        </message>
        <message>
            <source>&amp;Delete</source>
            <translation>លុប(&amp;D)</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>លុប</translation>
        </message>
        <message>
            <source>Show &amp;hidden files</source>
            <translation>បង្ហាញឯកសារលាក់(&amp;H)</translation>
        </message>
        <message>
            <source>Directory:</source>
            <translation>ថត៖</translation>
        </message>
        <message>
            <source>Directories</source>
            <translation>ថត</translation>
        </message>
        <message>
            <source>All Files (*)</source>
            <translation>ឯកសារទាំងអស់ (*)</translation>
        </message>
        <message>
            <source>Find Directory</source>
            <translation>រកថត</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>បើក</translation>
        </message>
        <message>
            <source>Save As</source>
            <translation>រក្សាទុកជា</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>កុំព្យូទ័ររបស់ខ្ញុំ</translation>
        </message>
        <message>
            <source>Recent Places</source>
            <translation>កន្លែងថ្មីៗ</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>ដកចេញ</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Name</source>
            <translation>ឈ្មោះ</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>ទំហំ</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>ប្រភេទ</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>ប្រភេទ</translation>
        </message>
        <message>
            <source>Date Modified</source>
            <translation>ថ្ងៃកែ</translation>
        </message>
        <message>
            <source>My Computer</source>
            <translation>កុំព្យូទ័ររបស់ខ្ញុំ</translation>
        </message>
        <message>
            <source>Computer</source>
            <translation>កុំព្យូទ័រ</translation>
        </message>
    </context>
    <context>
        <name>QDialog</name>
        <message>
            <source>What's This?</source>
            <translation>នេះជាអ្វី?</translation>
        </message>
    </context>
    <context>
        <name>QTabBar</name>
        <message>
            <source>Scroll Left</source>
            <translation>រំកិលឆ្វេង</translation>
        </message>
        <message>
            <source>Scroll Right</source>
            <translation>រំកិលស្តាំ</translation>
        </message>
    </context>
    <context>
        <name>QComboBox</name>
        <message>
            <source>Open the combo box selection popup</source>
            <translation>បើកបញ្ជីជម្រើស</translation>
        </message>
        <message>
            <source>False</source>
            <translation>មិនពិត</translation>
        </message>
        <message>
            <source>True</source>
            <translation>ពិត</translation>
        </message>
    </context>
    <context>
        <name>QInputDialog</name>
        <message>
            <source>Enter a value:</source>
            <translation>បញ្ចូលតម្លៃ៖</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
    </context>
</TS>
