<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>health</name>
    <message numerus="yes">
        <source>It lacks %n thing(s) of the backup.</source>
        <translation>
            <numerusform>It lacks %n thing of the backup.</numerusform>
            <numerusform>It lacks %n things of the backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lacks %n thing(s) that can still be read.</source>
        <translation>
            <numerusform>It lacks %n thing that can still be read.</numerusform>
            <numerusform>It lacks %n things that can still be read.</numerusform>
        </translation>
    </message>
</context>
</TS>
