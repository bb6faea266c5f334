<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>proposal</name>
    <message numerus="yes">
        <source>%n time(s) from a role to a proposal.</source>
        <translation>
            <numerusform>%n keer van rol naar voorstel.</numerusform>
            <numerusform>%n keer van rol naar voorstel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accuser</source>
        <translation>Aanklager</translation>
    </message>
    <message>
        <source>Ask Noor for half an hour</source>
        <translation>Noor om een half uur vragen</translation>
    </message>
    <message>
        <source>From role to proposal</source>
        <translation>Van rol naar voorstel</translation>
    </message>
    <message>
        <source>I see that …; if we now …, we reach …; … can follow …. Shall we?</source>
        <translation>Ik zie dat …; als we nu …, bereiken we …; … kan … opvolgen. Zullen we?</translation>
    </message>
    <message>
        <source>In which week?</source>
        <translation>In welke week?</translation>
    </message>
    <message>
        <source>My proposal</source>
        <translation>Mijn voorstel</translation>
    </message>
    <message>
        <source>No role: then it is about the facts, and a clear proposal.</source>
        <translation>Geen rol: dan gaat het om de feiten, en een helder voorstel.</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Geen van drieën</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Openen…</translation>
    </message>
    <message>
        <source>Rescuer</source>
        <translation>Redder</translation>
    </message>
    <message>
        <source>Something is stuck…</source>
        <translation>Er zit iets vast…</translation>
    </message>
    <message>
        <source>Stuck with somebody or something? Name the role you are in, then look for what is yours to do.</source>
        <translation>Zit je vast met iemand of iets? Benoem de rol waarin je zit, en zoek dan wat van jou is om te doen.</translation>
    </message>
    <message>
        <source>The first small step</source>
        <translation>De eerste kleine stap</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation>Slachtoffer</translation>
    </message>
    <message>
        <source>What are the facts, and what is mine to do?</source>
        <translation>Wat zijn de feiten, en wat is van mij om te doen?</translation>
    </message>
    <message>
        <source>What is stuck?</source>
        <translation>Wat zit er vast?</translation>
    </message>
    <message>
        <source>What was stuck, newest first</source>
        <translation>Wat vastzat, het nieuwste eerst</translation>
    </message>
    <message>
        <source>Which role do I hear myself in?</source>
        <translation>In welke rol hoor ik mezelf?</translation>
    </message>
    <message>
        <source>“I can’t help it; that is how things go here.” What is in your hands, however small?</source>
        <translation>“Ik kan er niets aan doen; zo gaat dat hier.” Wat heb je wel in handen, hoe klein ook?</translation>
    </message>
    <message>
        <source>“It is their fault; they should have known.” What did you see, and what do you ask for?</source>
        <translation>“Het is hun schuld; ze hadden het moeten weten.” Wat zag je, en wat vraag je?</translation>
    </message>
    <message>
        <source>“Leave it to me, I will fix it all.” Whose is it, and what would help them do it?</source>
        <translation>“Laat het maar aan mij over, ik los alles op.” Van wie is het, en wat zou hen helpen het te doen?</translation>
    </message>
</context>
</TS>
