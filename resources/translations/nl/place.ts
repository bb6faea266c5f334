<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>place</name>
    <message>
        <source>Your data lies in a folder that {service} moves about, which can put an older file over a newer one. Let it lie elsewhere, and put backups there.</source>
        <translation>Je gegevens staan in een map die {service} heen en weer kopieert; die kan een ouder bestand over een nieuwer zetten. Laat ze ergens anders staan, en zet daar back-ups neer.</translation>
    </message>
    <message>
        <source>Your data lies on a network drive, where a write can be lost. Let it lie on this computer’s own disk, and put backups there.</source>
        <translation>Je gegevens staan op een netwerkschijf, waar iets wat je schrijft verloren kan gaan. Laat ze op de schijf van deze computer staan, en zet daar back-ups neer.</translation>
    </message>
</context>
</TS>
