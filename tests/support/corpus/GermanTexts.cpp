// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/corpus/SampleTexts.h"

using namespace Qt::StringLiterals;

namespace postbag::test {

const SampleTexts& germanTexts()
{
    static const SampleTexts texts{
        .legacyCharset = "iso-8859-1",
        .owner = {u"Jürgen Weiß"_s, u"juergen@example.net"_s},
        .people = {{u"Käthe Müller"_s, u"kaethe.mueller@example.net"_s},
                   {u"Björn Schäfer"_s, u"b.schaefer@example.com"_s},
                   {u"Oma Grete"_s, u"grete@example.org"_s},
                   {u"Dr. Sabine Voß"_s, u"voss@example.com"_s},
                   {u"Lukas Krämer"_s, u"lukas@example.org"_s},
                   {u"Familie Hübner"_s, u"huebner@example.net"_s}},
        .companies = {{u"Buchhandlung am Tor"_s, u"neues@buch.example.com"_s},
                      {u"Paketdienst Blitz"_s, u"sendung@paket.example.net"_s},
                      {u"Stadtwerke Süd"_s, u"rechnung@stadtwerke.example.org"_s},
                      {u"Gärtnerei Grünwald"_s, u"post@gaertnerei.example.com"_s},
                      {u"Volkshochschule"_s, u"kurse@vhs.example.org"_s}},
        .months = {u"Januar"_s, u"Februar"_s, u"März"_s, u"April"_s, u"Mai"_s, u"Juni"_s, u"Juli"_s,
                   u"August"_s, u"September"_s, u"Oktober"_s, u"November"_s, u"Dezember"_s},
        .letters =
            {{u"Grillabend am Samstag"_s,
              u"Hallo zusammen,\n\nam Samstag ab 17 Uhr grillen wir im Garten. Wir werden etwa %1 Leute "
              u"sein,\n"
              "bringt bitte Salat oder Brot mit. Bei Regen sitzen wir drinnen.\n\nLiebe Grüße\n"_s},
             {u"Protokoll der Besprechung"_s,
              u"Liebe Kolleginnen und Kollegen,\n\nkurz zusammengefasst:\n\n1. Abgabe im %2.\n"
              "2. Offene Punkte: %1.\n3. Nächster Termin: Dienstag, 9:30 Uhr.\n\nMit freundlichen Grüßen\n"_s},
             {u"Rezept für den Käsekuchen"_s,
              u"Mein Lieber,\n\nman nehme %1 g Quark, vier Eier, etwas Zucker und Vanille. Eine Stunde bei\n"
              "170 Grad, dann im Ofen abkühlen lassen. Nicht öffnen!\n\nDeine Oma\n"_s},
             {u"Wohnungsübergabe"_s,
              u"Guten Tag Herr Weiß,\n\ndie Übergabe findet im %2 statt. Zählerstand Strom: %1 kWh. Bitte\n"
              "bringen Sie alle Schlüssel mit.\n\nFreundliche Grüße\n"_s},
             {u"Radtour über die Alb"_s,
              u"Servus,\n\n%1 Kilometer, eine Einkehr, wenig Höhenmeter. Start um acht am Bahnhof.\n"
              "Wer fährt noch mit?\n\nBis dann\n"_s},
             {u"Korrektur des Entwurfs"_s, u"Hallo Jürgen,\n\nauf Seite %1 fehlt noch die Quelle, sonst "
                                           u"gefällt mir der Text sehr gut. Bis\n"
                                           "Ende %2 müsste er beim Verlag sein.\n\nViele Grüße\n"_s},
             {u"Flohmarkt, Tisch Nr. %1"_s,
              u"Hallo,\n\nwir haben den Tisch neben euch. Aufbau ist ab sieben, Kaffee bringen wir mit.\n"_s},
             {u"Nachhilfe in Mathe"_s,
              u"Lieber Herr Weiß,\n\nLukas hat %1 Punkte geschafft! Vielen Dank für Ihre Geduld.\n\n"
              "Herzliche Grüße\n"_s}},
        .notices = {{u"Ihre Sendung %1 kommt morgen"_s,
                     u"Guten Tag,\n\nIhre Sendung %1 wird morgen zwischen 9 und 13 Uhr zugestellt.\n"_s},
                    {u"Bestellbestätigung %1"_s,
                     u"Vielen Dank für Ihre Bestellung. Die Bestellnummer lautet %1, Lieferung im %2.\n"_s},
                    {u"Neue Anmeldung bei Ihrem Konto"_s,
                     u"Es gab eine Anmeldung von einem neuen Gerät. Waren Sie das, ist nichts zu tun.\n"_s},
                    {u"Termin zur Ablesung"_s, u"Wir lesen Ihren Zähler Nr. %1 im %2 ab.\n"_s}},
        .newsletters = {{u"Neuerscheinungen im %2"_s,
                         u"%1 Bücher, die wir gern gelesen haben: Krimis, Reisen, Kinderbücher."_s},
                        {u"Jetzt pflanzen: Frühblüher"_s,
                         u"Tulpen, Krokusse und %1 weitere Sorten. Größe A, direkt aus unserer Gärtnerei."_s},
                        {u"Kursprogramm %2"_s,
                         u"%1 freie Plätze: Töpfern, Spanisch, Gitarre. Anmeldung ab sofort."_s}},
        .invoice = {u"Ihre Rechnung Nr. %1 (%2)"_s,
                    u"Sehr geehrte Damen und Herren,\n\nanbei erhalten Sie die Rechnung Nr. %1 für %2.\n"
                    "Bitte überweisen Sie innerhalb von 14 Tagen.\n"_s},
        .invitation = {u"Einladung: Elternabend"_s,
                       u"Wir laden herzlich in Raum %1 ein. Bitte geben Sie kurz Bescheid.\n"_s},
        .photoSubject = u"Fotos von der Wanderung (%1)"_s,
        .photoName = u"Gipfel über dem Nebelmeer %1.png"_s,
        .documentName = u"Rechnung Nr. %1 für Herrn Weiß.pdf"_s,
        .wrote = u"%1 schrieb:"_s,
        .unsubscribe = u"Newsletter abbestellen"_s,
    };
    return texts;
}

} // namespace postbag::test
