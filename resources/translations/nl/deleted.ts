<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>deleted</name>
    <message>
        <source>Bring back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Nothing was deleted in the last 30 days.</source>
        <translation>Er is de laatste 30 dagen niets verwijderd.</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Onlangs verwijderd</translation>
    </message>
    <message>
        <source>Recently deleted, newest first</source>
        <translation>Onlangs verwijderd, het nieuwste eerst</translation>
    </message>
    <message>
        <source>What you delete can be brought back for 30 days, with all that hung on it.</source>
        <translation>Wat je verwijdert kun je 30 dagen lang terughalen, met alles wat eraan hing.</translation>
    </message>
    <message>
        <source>action</source>
        <translation>actie</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>feedback</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>doel</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persoon</translation>
    </message>
    <message>
        <source>proposal</source>
        <translation>voorstel</translation>
    </message>
    <message>
        <source>reflection</source>
        <translation>reflectie</translation>
    </message>
    <message>
        <source>request</source>
        <translation>verzoek</translation>
    </message>
    <message>
        <source>self-assessment</source>
        <translation>zelfbeoordeling</translation>
    </message>
    <message>
        <source>value</source>
        <translation>waarde</translation>
    </message>
    <message>
        <source>version of the vision</source>
        <translation>versie van de visie</translation>
    </message>
    <message numerus="yes">
        <source>with %n check-in(s)</source>
        <translation>
            <numerusform>met %n vinkje</numerusform>
            <numerusform>met %n vinkjes</numerusform>
        </translation>
    </message>
</context>
</TS>
