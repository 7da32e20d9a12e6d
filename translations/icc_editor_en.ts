<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n replaced</source>
        <translation>
            <numerusform>%n replaced</numerusform>
            <numerusform>%n replaced</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>%n left in an address</source>
        <translation>
            <numerusform>%n left in an address</numerusform>
            <numerusform>%n left in addresses</numerusform>
            </translation>
            </message>
</context>
<context>
    <name>FoundModel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
            </translation>
            </message>
    </context>
<context>
    <name>HandoverController</name>
    <message numerus="yes">
        <source>%n change(s) were taken in.</source>
        <translation>
            <numerusform>%n change was taken in.</numerusform>
            <numerusform>%n changes were taken in.</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>%n are still to be decided; yours stays until then. Take the same file in again.</source>
        <translation>
            <numerusform>%n is still to be decided; yours stays until then. Take the same file in again.</numerusform>
            <numerusform>%n are still to be decided; yours stays until then. Take the same file in again.</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>%n picture(s) came in.</source>
        <translation>
            <numerusform>%n picture came in.</numerusform>
            <numerusform>%n pictures came in.</numerusform>
            </translation>
            </message>
    </context>
<context>
    <name>LibraryFindPanel</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
            </translation>
            </message>
    </context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Try again in %n minute.</numerusform>
            <numerusform>Try again in %n minutes.</numerusform>
            </translation>
            </message>
    </context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>%n in the outbox</source>
        <translation>
            <numerusform>%n in the outbox</numerusform>
            <numerusform>%n in the outbox</numerusform>
            </translation>
            </message>
    </context>
<context>
    <name>Tables</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
            </translation>
            </message>
    </context>
<context>
    <name>TakingIn</name>
    <message numerus="yes">
        <source>%n change(s) come in.</source>
        <translation>
            <numerusform>%n change comes in.</numerusform>
            <numerusform>%n changes come in.</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>%n were changed on both sides: yours stays unless you choose the other.</source>
        <translation>
            <numerusform>%n was changed on both sides: yours stays unless you choose the other.</numerusform>
            <numerusform>%n were changed on both sides: yours stays unless you choose the other.</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>%n difference(s) are only shown; nothing is done.</source>
        <translation>
            <numerusform>%n difference is only shown; nothing is done.</numerusform>
            <numerusform>%n differences are only shown; nothing is done.</numerusform>
            </translation>
            </message>
    </context>
<context>
    <name>TermsController</name>
    <message numerus="yes">
        <source>%n new term(s) kept in {file}.</source>
        <translation>
            <numerusform>%n new term kept in {file}.</numerusform>
            <numerusform>%n new terms kept in {file}.</numerusform>
            </translation>
            </message>
    </context>
<context>
    <name>Translation</name>
    <message numerus="yes">
        <source>%n to do</source>
        <translation>
            <numerusform>%n to do</numerusform>
            <numerusform>%n to do</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>%n without source</source>
        <translation>
            <numerusform>%n without source</numerusform>
            <numerusform>%n without source</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>%n to place</source>
        <translation>
            <numerusform>%n to place</numerusform>
            <numerusform>%n to place</numerusform>
            </translation>
            </message>
    </context>
<context>
    <name>Versions</name>
    <message numerus="yes">
        <source>English: %n paragraph(s) to check</source>
        <translation>
            <numerusform>English: %n paragraph to check</numerusform>
            <numerusform>English: %n paragraphs to check</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>Khmer: %n paragraph(s) to check</source>
        <translation>
            <numerusform>Khmer: %n paragraph to check</numerusform>
            <numerusform>Khmer: %n paragraphs to check</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>French: %n paragraph(s) to check</source>
        <translation>
            <numerusform>French: %n paragraph to check</numerusform>
            <numerusform>French: %n paragraphs to check</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>English: %n not translated</source>
        <translation>
            <numerusform>English: %n not translated</numerusform>
            <numerusform>English: %n not translated</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>Khmer: %n not translated</source>
        <translation>
            <numerusform>Khmer: %n not translated</numerusform>
            <numerusform>Khmer: %n not translated</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>French: %n not translated</source>
        <translation>
            <numerusform>French: %n not translated</numerusform>
            <numerusform>French: %n not translated</numerusform>
            </translation>
            </message>
    </context>
<context>
    <name>WordsDialog</name>
    <message numerus="yes">
        <source>%n word(s) removed.</source>
        <translation>
            <numerusform>%n word removed.</numerusform>
            <numerusform>%n words removed.</numerusform>
            </translation>
            </message>
    <message numerus="yes">
        <source>%n word(s) given.</source>
        <translation>
            <numerusform>%n word is everybody’s now.</numerusform>
            <numerusform>%n words are everybody’s now.</numerusform>
            </translation>
            </message>
    </context>
</TS>
