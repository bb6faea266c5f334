<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>growth</name>
    <message numerus="yes">
        <source>%n answer(s) on the way</source>
        <translation>
            <numerusform>%n answer on the way</numerusform>
            <numerusform>%n answers on the way</numerusform>
        </translation>
    </message>
</context>
</TS>
