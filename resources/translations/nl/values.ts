<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>values</name>
    <message>
        <source>Authenticity</source>
        <translation>Authenticiteit</translation>
    </message>
    <message>
        <source>Autonomy</source>
        <translation>Autonomie</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Balans</translation>
    </message>
    <message>
        <source>Beauty</source>
        <translation>Schoonheid</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Rust</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>Zorg</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Courage</source>
        <translation>Moed</translation>
    </message>
    <message>
        <source>Craftsmanship</source>
        <translation>Vakmanschap</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>Creativiteit</translation>
    </message>
    <message>
        <source>Curiosity</source>
        <translation>Nieuwsgierigheid</translation>
    </message>
    <message>
        <source>Fairness</source>
        <translation>Eerlijke behandeling</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Gezin</translation>
    </message>
    <message>
        <source>Freedom</source>
        <translation>Vrijheid</translation>
    </message>
    <message>
        <source>Generosity</source>
        <translation>Vrijgevigheid</translation>
    </message>
    <message>
        <source>Gratitude</source>
        <translation>Dankbaarheid</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Groei</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gezondheid</translation>
    </message>
    <message>
        <source>Honesty</source>
        <translation>Eerlijkheid</translation>
    </message>
    <message>
        <source>Humour</source>
        <translation>Humor</translation>
    </message>
    <message>
        <source>I am on time, and let people finish</source>
        <translation>Ik ben op tijd, en laat mensen uitspreken</translation>
    </message>
    <message>
        <source>I am there when it counts, and not on my phone</source>
        <translation>Ik ben er als het telt, en niet op mijn telefoon</translation>
    </message>
    <message>
        <source>I ask one more question, and learn something each week</source>
        <translation>Ik stel nog één vraag, en leer elke week iets</translation>
    </message>
    <message>
        <source>I ask what would help, before I help</source>
        <translation>Ik vraag wat zou helpen, voor ik help</translation>
    </message>
    <message>
        <source>I assume good will, and speak well of people</source>
        <translation>Ik ga uit van goede wil, en spreek goed over mensen</translation>
    </message>
    <message>
        <source>I bring people together who do not know each other yet</source>
        <translation>Ik breng mensen samen die elkaar nog niet kennen</translation>
    </message>
    <message>
        <source>I can laugh at myself, and make it lighter for others</source>
        <translation>Ik kan om mezelf lachen, en maak het lichter voor anderen</translation>
    </message>
    <message>
        <source>I choose how I do my work, and answer for it</source>
        <translation>Ik kies hoe ik mijn werk doe, en sta ervoor</translation>
    </message>
    <message>
        <source>I do something each month that I can’t do yet</source>
        <translation>Ik doe elke maand iets wat ik nog niet kan</translation>
    </message>
    <message>
        <source>I do what I said, or say in time that I can’t</source>
        <translation>Ik doe wat ik zei, of zeg op tijd dat het niet lukt</translation>
    </message>
    <message>
        <source>I finish what I start, and it is good</source>
        <translation>Ik maak af waar ik aan begin, en het is goed</translation>
    </message>
    <message>
        <source>I give people and things the time they need</source>
        <translation>Ik geef mensen en dingen de tijd die ze nodig hebben</translation>
    </message>
    <message>
        <source>I give people room, and do not check twice</source>
        <translation>Ik geef mensen ruimte, en controleer niet dubbel</translation>
    </message>
    <message>
        <source>I go on after a setback, with a smaller step</source>
        <translation>Ik ga na een tegenslag door, met een kleinere stap</translation>
    </message>
    <message>
        <source>I go outside, and choose what the earth can bear</source>
        <translation>Ik ga naar buiten, en kies wat de aarde kan dragen</translation>
    </message>
    <message>
        <source>I keep room in my week that nobody has planned</source>
        <translation>Ik houd ruimte in mijn week die niemand heeft gepland</translation>
    </message>
    <message>
        <source>I know for whom I do it, and ask when I don’t</source>
        <translation>Ik weet voor wie ik het doe, en vraag het als ik het niet weet</translation>
    </message>
    <message>
        <source>I leave out what is not needed</source>
        <translation>Ik laat weg wat niet nodig is</translation>
    </message>
    <message>
        <source>I leave things more beautiful than they have to be</source>
        <translation>Ik maak dingen mooier dan nodig is</translation>
    </message>
    <message>
        <source>I listen to the end, and may change my mind</source>
        <translation>Ik luister tot het eind, en mag van mening veranderen</translation>
    </message>
    <message>
        <source>I move, eat and sleep as if I will need my body longer</source>
        <translation>Ik beweeg, eet en slaap alsof ik mijn lijf nog lang nodig heb</translation>
    </message>
    <message>
        <source>I notice how people are, and ask</source>
        <translation>Ik merk hoe het met mensen gaat, en vraag ernaar</translation>
    </message>
    <message>
        <source>I own my choices and their results</source>
        <translation>Ik sta voor mijn keuzes en wat ervan komt</translation>
    </message>
    <message>
        <source>I raise what nobody dares to raise</source>
        <translation>Ik breng ter sprake wat niemand durft te noemen</translation>
    </message>
    <message>
        <source>I say what I mean, also when it would be easier not to</source>
        <translation>Ik zeg wat ik bedoel, ook als dat niet makkelijk is</translation>
    </message>
    <message>
        <source>I share what I know without being asked</source>
        <translation>Ik deel wat ik weet zonder dat het gevraagd is</translation>
    </message>
    <message>
        <source>I speak up for who is not heard</source>
        <translation>Ik neem het op voor wie niet gehoord wordt</translation>
    </message>
    <message>
        <source>I stand by people when it gets difficult</source>
        <translation>Ik sta achter mensen als het moeilijk wordt</translation>
    </message>
    <message>
        <source>I stop in time, and have something left for home</source>
        <translation>Ik stop op tijd, en heb thuis nog iets over</translation>
    </message>
    <message>
        <source>I take a breath before I answer</source>
        <translation>Ik haal adem voor ik antwoord</translation>
    </message>
    <message>
        <source>I tell how it is, also when it is my mistake</source>
        <translation>Ik zeg hoe het is, ook als het mijn fout is</translation>
    </message>
    <message>
        <source>I tell people what they did for me</source>
        <translation>Ik zeg mensen wat ze voor mij deden</translation>
    </message>
    <message>
        <source>I think of what this means in ten years</source>
        <translation>Ik denk aan wat dit over tien jaar betekent</translation>
    </message>
    <message>
        <source>I treat people alike, also who is not in the room</source>
        <translation>Ik behandel mensen gelijk, ook wie er niet bij is</translation>
    </message>
    <message>
        <source>I try a second way before I settle for the first</source>
        <translation>Ik probeer een tweede weg voor ik de eerste kies</translation>
    </message>
    <message>
        <source>I try things for the fun of it</source>
        <translation>Ik probeer dingen voor het plezier</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>Rechtvaardigheid</translation>
    </message>
    <message>
        <source>Kindness</source>
        <translation>Vriendelijkheid</translation>
    </message>
    <message>
        <source>Loyalty</source>
        <translation>Loyaliteit</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Betekenis</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Natuur</translation>
    </message>
    <message>
        <source>Openness</source>
        <translation>Openheid</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Perseverance</source>
        <translation>Doorzetten</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Speelsheid</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Betrouwbaarheid</translation>
    </message>
    <message>
        <source>Respect</source>
        <translation>Respect</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>Verantwoordelijkheid</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienstbaarheid</translation>
    </message>
    <message>
        <source>Simplicity</source>
        <translation>Eenvoud</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrouwen</translation>
    </message>
    <message>
        <source>Wisdom</source>
        <translation>Wijsheid</translation>
    </message>
</context>
</TS>
