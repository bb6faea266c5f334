<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>health</name>
    <message>
        <source>A damaged file</source>
        <translation>Een beschadigd bestand</translation>
    </message>
    <message>
        <source>Both together: the backup of {moment}, with everything since that can still be read.</source>
        <translation>Allebei samen: de back-up van {moment}, met alles van daarna wat nog te lezen is.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Go on from this</source>
        <translation>Hiermee verder</translation>
    </message>
    <message numerus="yes">
        <source>It lacks %n thing(s) of the backup.</source>
        <translation>
            <numerusform>Er ontbreekt %n ding uit de back-up.</numerusform>
            <numerusform>Er ontbreken %n dingen uit de back-up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It lacks %n thing(s) that can still be read.</source>
        <translation>
            <numerusform>Er ontbreekt %n ding dat nog te lezen is.</numerusform>
            <numerusform>Er ontbreken %n dingen die nog te lezen zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at what can be read…</source>
        <translation>Kijken wat er te lezen is…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Nothing of it can be read, and there is no backup beside it. If you have a copy elsewhere, go back to it with: leadership-desktop restore FILE, in an empty data folder.</source>
        <translation>Er is niets van te lezen, en er ligt geen back-up naast. Heb je ergens anders een kopie, ga er dan naar terug met: leadership-desktop restore BESTAND, in een lege gegevensmap.</translation>
    </message>
    <message>
        <source>Something in your file is not what was written: it is damaged, most often by a failing disk. Nothing was thrown away.</source>
        <translation>Iets in je bestand is niet wat er geschreven werd: het is beschadigd, meestal door een schijf die stukgaat. Er is niets weggegooid.</translation>
    </message>
    <message>
        <source>The backup of {moment}.</source>
        <translation>De back-up van {moment}.</translation>
    </message>
    <message>
        <source>The file is damaged: parts of it can’t be read.</source>
        <translation>Het bestand is beschadigd: delen ervan zijn niet te lezen.</translation>
    </message>
    <message>
        <source>The file is damaged: something in it is not what was written.</source>
        <translation>Het bestand is beschadigd: iets erin is niet wat er geschreven werd.</translation>
    </message>
    <message>
        <source>The file is damaged: something refers to what is not there.</source>
        <translation>Het bestand is beschadigd: iets verwijst naar wat er niet is.</translation>
    </message>
    <message>
        <source>What can be read. It is all there: nothing is lost.</source>
        <translation>Wat te lezen is. Het is er allemaal: er is niets verloren.</translation>
    </message>
    <message>
        <source>What can be read. Some of it may be missing.</source>
        <translation>Wat te lezen is. Er kan iets ontbreken.</translation>
    </message>
    <message>
        <source>You can go on. The damaged file is kept: {file}</source>
        <translation>Je kunt verder. Het beschadigde bestand is bewaard: {file}</translation>
    </message>
    <message>
        <source>Your file is damaged, most often by a failing disk. It was left as it is, and it stays, under another name. Choose what to go on from.</source>
        <translation>Je bestand is beschadigd, meestal door een schijf die stukgaat. Het is gelaten zoals het is, en het blijft, onder een andere naam. Kies waarmee je verdergaat.</translation>
    </message>
</context>
</TS>
