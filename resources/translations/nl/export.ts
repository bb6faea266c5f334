<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>export</name>
    <message>
        <source>Archive</source>
        <translation>Archief</translation>
    </message>
    <message>
        <source>Everything you entered is in {file} now, as text that anybody can read.</source>
        <translation>Alles wat je hebt ingevoerd staat nu in {file}, als tekst die iedereen kan lezen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>From the name {place} it is not clear what to write; an archive ends in .json.</source>
        <translation>Uit de naam {place} blijkt niet wat er geschreven moet worden; een archief eindigt op .json.</translation>
    </message>
    <message>
        <source>{file} can’t be written. Nothing was lost; choose another place for it.</source>
        <translation>{file} kan niet worden geschreven. Er is niets verloren; kies er een andere plek voor.</translation>
    </message>
    <message>
        <source>{place} could not be written; your data is safe. Please try another folder.</source>
        <translation>{place} kon niet worden geschreven; je gegevens zijn veilig. Probeer een andere map.</translation>
    </message>
    <message>
        <source>{place} is a folder; please add a name for the file.</source>
        <translation>{place} is een map; voeg een naam voor het bestand toe.</translation>
    </message>
    <message>
        <source>{place} is the file in which your data lies, so it was left as it is; please choose another name.</source>
        <translation>{place} is het bestand met je gegevens en is daarom gelaten zoals het was; kies een andere naam.</translation>
    </message>
    <message>
        <source>{place} was not written, because its folder is not there; your data is safe.</source>
        <translation>{place} is niet geschreven, omdat de map er niet is; je gegevens zijn veilig.</translation>
    </message>
    <message>
        <source>{place} was not written, because the disk is full; your data is safe.</source>
        <translation>{place} is niet geschreven, omdat de schijf vol is; je gegevens zijn veilig.</translation>
    </message>
    <message>
        <source>{place} was not written, because you may not write there; please choose another folder.</source>
        <translation>{place} is niet geschreven, omdat je daar niet mag schrijven; kies een andere map.</translation>
    </message>
    <message>
        <source>“{format}” is not a format that can be written; “archive” is.</source>
        <translation>“{format}” is geen indeling die geschreven kan worden; “archive” wel.</translation>
    </message>
</context>
</TS>
