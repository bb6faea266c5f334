<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>proposal</name>
    <message numerus="yes">
        <source>%n time(s) from a role to a proposal.</source>
        <translation>
            <numerusform>%n time from a role to a proposal.</numerusform>
            <numerusform>%n times from a role to a proposal.</numerusform>
        </translation>
    </message>
</context>
</TS>
