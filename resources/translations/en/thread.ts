<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>thread</name>
    <message numerus="yes">
        <source>%n check-in(s) this quarter</source>
        <translation>
            <numerusform>%n check-in this quarter</numerusform>
            <numerusform>%n check-ins this quarter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>in %n week</numerusform>
            <numerusform>in %n weeks</numerusform>
        </translation>
    </message>
</context>
</TS>
