<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>fit</name>
    <message numerus="yes">
        <source>%n of them served none of your values</source>
        <translation>
            <numerusform>%n of them served none of your values</numerusform>
            <numerusform>%n of them served none of your values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) yes</source>
        <translation>
            <numerusform>%n time yes</numerusform>
            <numerusform>%n times yes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) yes; each served a value.</source>
        <translation>
            <numerusform>%n time yes; it served a value.</numerusform>
            <numerusform>%n times yes; each served a value.</numerusform>
        </translation>
    </message>
</context>
</TS>
