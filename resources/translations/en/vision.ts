<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>vision</name>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n goal</numerusform>
            <numerusform>%n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went (struck through)</source>
        <translation>
            <numerusform>%n went (struck through)</numerusform>
            <numerusform>%n went (struck through)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) came (underlined)</source>
        <translation>
            <numerusform>%n word came (underlined)</numerusform>
            <numerusform>%n words came (underlined)</numerusform>
        </translation>
    </message>
</context>
</TS>
