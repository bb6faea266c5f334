<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>written</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are shown; more words, or one kind, show older ones.</source>
        <translation>
            <numerusform>The newest %n is shown; more words, or one kind, show older ones.</numerusform>
            <numerusform>The newest %n are shown; more words, or one kind, show older ones.</numerusform>
        </translation>
    </message>
</context>
</TS>
