<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>postbag::AboutDialog</name>
    <message>
        <source>About Postbag</source>
        <translation>Über Postbag</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Postbag collects the mail of all your mailboxes into one place on this computer.</source>
        <translation>Postbag holt die E-Mails aus allen Ihren Postfächern an einen Ort auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Your mail is stored in:</source>
        <translation>Ihre E-Mails &amp;liegen in:</translation>
    </message>
    <message>
        <source>Where your mail is stored</source>
        <translation>Wo Ihre E-Mails liegen</translation>
    </message>
    <message>
        <source>Free software, GPL-3.0-or-later: the GNU General Public License, version 3 or any later version. It comes without any warranty.</source>
        <translation>Freie Software, GPL-3.0-or-later: die GNU General Public License, Version 3 oder später. Sie kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>postbag::AccountActions</name>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Collect now</source>
        <translation>&amp;Jetzt abholen</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Abholen</translation>
    </message>
    <message>
        <source>&amp;Stop collecting</source>
        <translation>Abholen &amp;stoppen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>&amp;Forget what was collected…</source>
        <translation>Abholverlauf &amp;vergessen …</translation>
    </message>
    <message>
        <source>Delete &amp;local mail of this account…</source>
        <translation>&amp;Lokale E-Mails dieses Kontos löschen …</translation>
    </message>
    <message>
        <source>&amp;Delete account…</source>
        <translation>&amp;Konto löschen …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Left aside: %1…</source>
        <translation>Ausgelassen: %1 …</translation>
    </message>
    <message>
        <source>Left aside…</source>
        <translation>Ausgelassen …</translation>
    </message>
</context>
<context>
    <name>postbag::AccountEditor</name>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Konto bearbeiten</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test abbrechen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Connects, signs in and counts; changes nothing.</source>
        <translation>Verbindet, meldet an und zählt; ändert nichts.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>postbag::AccountForm</name>
    <message>
        <source>Others on the way can read your password and your mail.</source>
        <translation>Andere im Netz können Ihr Passwort und Ihre E-Mails mitlesen.</translation>
    </message>
    <message>
        <source>Enter the password, or choose another place for it.</source>
        <translation>Geben Sie das Passwort ein oder wählen Sie eine andere Quelle dafür.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>what you call it, for example: GMX</source>
        <translation>wie Sie es nennen, zum Beispiel: GMX</translation>
    </message>
    <message>
        <source>Protocol:</source>
        <translation>Protokoll:</translation>
    </message>
    <message>
        <source>IMAP</source>
        <translation>IMAP</translation>
    </message>
    <message>
        <source>POP3</source>
        <translation>POP3</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Server:</translation>
    </message>
    <message>
        <source>Security:</source>
        <translation>Sicherheit:</translation>
    </message>
    <message>
        <source>TLS from the start (recommended)</source>
        <translation>TLS von Anfang an (empfohlen)</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None: not protected</source>
        <translation>Keine: ungeschützt</translation>
    </message>
    <message>
        <source>Port:</source>
        <translation>Port:</translation>
    </message>
    <message>
        <source>User name:</source>
        <translation>Benutzername:</translation>
    </message>
    <message>
        <source>often the whole e-mail address</source>
        <translation>oft die ganze E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Password is:</source>
        <translation>Passwort wird:</translation>
    </message>
    <message>
        <source>kept in the password store</source>
        <translation>im Passwortspeicher aufbewahrt</translation>
    </message>
    <message>
        <source>printed by a command</source>
        <translation>von einem Befehl ausgegeben</translation>
    </message>
    <message>
        <source>asked for once each session</source>
        <translation>einmal pro Sitzung abgefragt</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Passwort:</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Command:</source>
        <translation>Befehl:</translation>
    </message>
    <message>
        <source>for example: pass show mail/gmx</source>
        <translation>zum Beispiel: pass show mail/gmx</translation>
    </message>
    <message>
        <source>Put mail into folder:</source>
        <translation>In Ordner ablegen:</translation>
    </message>
    <message>
        <source>Poll every:</source>
        <translation>Abrufen alle:</translation>
    </message>
    <message>
        <source>Collect:</source>
        <translation>Abholen:</translation>
    </message>
    <message>
        <source>only messages not collected yet</source>
        <translation>nur noch nicht abgeholte Nachrichten</translation>
    </message>
    <message>
        <source>all messages, each time</source>
        <translation>jedes Mal alle Nachrichten</translation>
    </message>
    <message>
        <source>On the server:</source>
        <translation>Auf dem Server:</translation>
    </message>
    <message>
        <source>leave messages on the server</source>
        <translation>Nachrichten auf dem Server belassen</translation>
    </message>
    <message>
        <source>delete them after some days</source>
        <translation>nach einigen Tagen löschen</translation>
    </message>
    <message>
        <source>delete them once they are safe here</source>
        <translation>löschen, sobald sie hier sicher gespeichert sind</translation>
    </message>
    <message>
        <source>Delete after:</source>
        <translation>Löschen nach:</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tag(en)</translation>
    </message>
</context>
<context>
    <name>postbag::AccountQuestions</name>
    <message numerus="yes">
        <source>Delete %n account(s)?</source>
        <translation>
            <numerusform>%n Konto löschen?</numerusform>
            <numerusform>%n Konten löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Forget what was collected?</source>
        <translation>Abholverlauf vergessen?</translation>
    </message>
    <message>
        <source>The next run fetches everything of %1 again that is on the server. Mail that is still here is not stored twice; mail that you deleted here comes back.</source>
        <translation>Beim nächsten Abholen von %1 wird alles erneut geladen, was auf dem Server liegt. E-Mails, die noch hier sind, werden nicht doppelt gespeichert; hier gelöschte kommen zurück.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Delete local mail?</source>
        <translation>Lokale E-Mails löschen?</translation>
    </message>
    <message>
        <source>All mail of %1 is deleted from this computer for good, in every folder. Nothing on the server is touched, and none of it is fetched again.</source>
        <translation>Alle E-Mails von %1 werden endgültig von diesem Computer gelöscht, in allen Ordnern. Auf dem Server ändert sich nichts, und sie werden nicht erneut abgeholt.</translation>
    </message>
    <message>
        <source>Delete mail</source>
        <translation>E-Mails löschen</translation>
    </message>
    <message>
        <source>Collect %1 without protection?</source>
        <translation>%1 ungeschützt abholen?</translation>
    </message>
    <message>
        <source>Without TLS others on the way can read your mail, and maybe your password. Do this only on a network that you trust.</source>
        <translation>Ohne TLS können andere im Netz Ihre E-Mails und vielleicht auch Ihr Passwort mitlesen. Tun Sie das nur in einem Netz, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>Switch TLS off</source>
        <translation>TLS ausschalten</translation>
    </message>
    <message>
        <source>Delete the messages of %1 from its server?</source>
        <translation>Nachrichten von %1 auf dem Server löschen?</translation>
    </message>
    <message>
        <source>Delete from the server</source>
        <translation>Vom Server löschen</translation>
    </message>
    <message>
        <source>Postbag will no longer collect %1, and forgets settings and password. Nothing on the server is touched. This cannot be undone.</source>
        <translation>Postbag holt %1 nicht mehr ab und vergisst Einstellungen und Passwort. Auf dem Server ändert sich nichts. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message numerus="yes">
        <source>Also delete all mail of these accounts here, for good</source>
        <translation>
            <numerusform>Auch alle E-Mails dieses Kontos hier endgültig löschen</numerusform>
            <numerusform>Auch alle E-Mails dieser Konten hier endgültig löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>From the next run on, each message is deleted from the server once it is safe here.</source>
        <translation>Ab dem nächsten Abholen wird jede E-Mail vom Server gelöscht, sobald sie hier sicher ist.</translation>
    </message>
    <message numerus="yes">
        <source>From the next run on, each message is deleted from the server %n day(s) after it was collected.</source>
        <translation>
            <numerusform>Ab dem nächsten Abholen wird jede E-Mail %n Tag nach dem Abholen vom Server gelöscht.</numerusform>
            <numerusform>Ab dem nächsten Abholen wird jede E-Mail %n Tage nach dem Abholen vom Server gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>This holds for messages that were collected before, too.</source>
        <translation>Das gilt auch für schon abgeholte E-Mails.</translation>
    </message>
    <message numerus="yes">
        <source>This holds for %Ln message(s), too, collected before and still there.</source>
        <translation>
            <numerusform>Das gilt auch für %Ln E-Mail, die schon abgeholt ist und noch dort liegt.</numerusform>
            <numerusform>Das gilt auch für %Ln E-Mails, die schon abgeholt sind und noch dort liegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer then has the only copy.</source>
        <translation>Dann hat nur noch dieser Computer eine Kopie.</translation>
    </message>
</context>
<context>
    <name>postbag::AccountStateText</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>messages: &quot;120 of 1,204&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>Antwort des Servers: „%1“</translation>
    </message>
    <message>
        <source>not collected yet</source>
        <translation>noch nicht abgeholt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more next time</source>
        <translation>
            <numerusform>%Ln weitere beim nächsten Mal</numerusform>
            <numerusform>%Ln weitere beim nächsten Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>no network</source>
        <translation>kein Netz</translation>
    </message>
    <message>
        <source>app password needed</source>
        <translation>App-Passwort nötig</translation>
    </message>
    <message>
        <source>no passwords accepted</source>
        <translation>Passwörter nicht erlaubt</translation>
    </message>
    <message>
        <source>switched off in webmail</source>
        <translation>im Webmail ausgeschaltet</translation>
    </message>
    <message>
        <source>password missing</source>
        <translation>Passwort fehlt</translation>
    </message>
    <message>
        <source>password not available</source>
        <translation>Passwort nicht verfügbar</translation>
    </message>
    <message>
        <source>mailbox not found</source>
        <translation>Ordner nicht gefunden</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>server not found</source>
        <translation>Server nicht gefunden</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>not secure</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>trouble at the server</source>
        <translation>Störung beim Server</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>in use elsewhere</source>
        <translation>anderswo in Benutzung</translation>
    </message>
    <message>
        <source>limit of the server</source>
        <translation>Limit des Servers</translation>
    </message>
    <message>
        <source>cannot be saved</source>
        <translation>nicht speicherbar</translation>
    </message>
    <message>
        <source>waiting for its turn…</source>
        <translation>wartet, bis es dran ist …</translation>
    </message>
    <message>
        <source>waiting for new mail</source>
        <translation>wartet auf neue E-Mails</translation>
    </message>
    <message>
        <source>The server tells Postbag about new mail as soon as it arrives.</source>
        <translation>Der Server meldet Postbag neue E-Mails, sobald sie eintreffen.</translation>
    </message>
    <message>
        <source>This server does not tell about new mail, so Postbag looks for it at the interval.</source>
        <translation>Dieser Server meldet neue E-Mails nicht, deshalb sieht Postbag im eingestellten Abstand nach.</translation>
    </message>
    <message>
        <source>The system allows too few open files to wait for new mail of all accounts, so Postbag looks for it at the interval.</source>
        <translation>Das System erlaubt zu wenige offene Dateien, um auf neue E-Mails aller Konten zu warten, deshalb sieht Postbag im eingestellten Abstand nach.</translation>
    </message>
    <message>
        <source>deleted messages stay</source>
        <translation>Gelöschtes bleibt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left aside</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>These messages are still on the server; here they are missing or not whole. “Left aside” in the menu of the account says why, and fetches them.</source>
        <translation>Diese E-Mails sind noch auf dem Server; hier fehlen sie oder sind unvollständig. „Ausgelassen“ im Menü des Kontos sagt, warum, und holt sie ab.</translation>
    </message>
</context>
<context>
    <name>postbag::AccountsModel</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Messages stay on the server.</source>
        <translation>Nachrichten bleiben auf dem Server.</translation>
    </message>
    <message>
        <source>Messages are deleted from the server once they are safe here.</source>
        <translation>Nachrichten werden vom Server gelöscht, sobald sie hier sicher gespeichert sind.</translation>
    </message>
    <message numerus="yes">
        <source>Messages are deleted from the server %n day(s) after collecting.</source>
        <translation>
            <numerusform>Nachrichten werden %n Tag nach dem Abholen vom Server gelöscht.</numerusform>
            <numerusform>Nachrichten werden %n Tage nach dem Abholen vom Server gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>APOP is a way to sign in with POP3 only.</source>
        <translation>APOP ist eine Anmeldeart nur für POP3.</translation>
    </message>
    <message>
        <source>APOP signs in without sending the password readably.</source>
        <translation>APOP meldet an, ohne das Passwort lesbar zu senden.</translation>
    </message>
    <message>
        <source>The connection is not protected.</source>
        <translation>Die Verbindung ist nicht geschützt.</translation>
    </message>
    <message>
        <source>The connection is secured with STARTTLS.</source>
        <translation>Die Verbindung ist mit STARTTLS gesichert.</translation>
    </message>
    <message>
        <source>The connection is secured with TLS from the start.</source>
        <translation>Die Verbindung ist von Anfang an mit TLS gesichert.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Poll every</source>
        <translation>Abrufen alle</translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Column: messages are left on the server</extracomment>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Next run</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>postbag::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Filter accounts…</source>
        <translation>Konten filtern …</translation>
    </message>
    <message>
        <source>Filter accounts</source>
        <translation>Konten filtern</translation>
    </message>
    <message>
        <source>Postbag collects the mail of all your mailboxes into one place on this computer.</source>
        <translation>Postbag holt die E-Mails aus allen Ihren Postfächern an einen Ort auf diesem Computer.</translation>
    </message>
    <message>
        <source>Add your first account</source>
        <translation>Erstes Konto hinzufügen</translation>
    </message>
</context>
<context>
    <name>postbag::AccountsTrouble</name>
    <message numerus="yes">
        <source>%Ln account(s) need attention.</source>
        <translation>
            <numerusform>%Ln Konto braucht Ihre Aufmerksamkeit.</numerusform>
            <numerusform>%Ln Konten brauchen Ihre Aufmerksamkeit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::ActivityPage</name>
    <message>
        <source>%1, from %2 to %3</source>
        <extracomment>%1 is the name of an account, %2 and %3 are moments</extracomment>
        <translation>%1: %2 – %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were left on the server because they are too big or were refused.</source>
        <translation>
            <numerusform>%Ln Nachricht blieb auf dem Server, weil sie zu groß ist oder abgewiesen wurde.</numerusform>
            <numerusform>%Ln Nachrichten blieben auf dem Server, weil sie zu groß sind oder abgewiesen wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s) wait for the next run: the limit of messages in one run was reached.</source>
        <translation>
            <numerusform>%Ln neue Nachricht wartet auf das nächste Abholen: Das Limit pro Durchgang ist erreicht.</numerusform>
            <numerusform>%Ln neue Nachrichten warten auf das nächste Abholen: Das Limit pro Durchgang ist erreicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation>Antwort des Servers: „%1“</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Nothing was collected yet. Each run is listed here.</source>
        <translation>Noch wurde nichts abgeholt. Jeder Durchgang erscheint hier.</translation>
    </message>
</context>
<context>
    <name>postbag::AdvancedFields</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Sign in with:</source>
        <translation>Anmelden mit:</translation>
    </message>
    <message>
        <source>Automatic: the strongest offered</source>
        <translation>Automatisch: das sicherste Verfahren des Servers</translation>
    </message>
    <message>
        <source>APOP (POP3 only)</source>
        <translation>APOP (nur POP3)</translation>
    </message>
    <message>
        <source>Mailboxes to collect:</source>
        <translation>Abzuholende Server-Ordner:</translation>
    </message>
    <message>
        <source>Names with commas between them, for example: INBOX, Spam</source>
        <translation>Namen mit Kommas getrennt, zum Beispiel: INBOX, Spam</translation>
    </message>
    <message>
        <source>Messages in one run:</source>
        <translation>Nachrichten pro Durchgang:</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Biggest message:</source>
        <translation>Größte Nachricht:</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>Time-out:</source>
        <translation>Zeitlimit:</translation>
    </message>
    <message>
        <source> s without progress</source>
        <translation> s ohne Fortschritt</translation>
    </message>
    <message>
        <source>CA file:</source>
        <translation>CA-Datei:</translation>
    </message>
    <message>
        <source>only for a server with its own CA</source>
        <translation>nur für Server mit eigener Zertifizierungsstelle (CA)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Folders:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>Each mailbox in a folder of its own</source>
        <translation>Eigener Ordner für jeden Server-Ordner</translation>
    </message>
    <message>
        <source>Also these:</source>
        <translation>Außerdem diese:</translation>
    </message>
    <message>
        <source>Only these:</source>
        <translation>Nur diese:</translation>
    </message>
    <message>
        <source>All mailboxes of the server</source>
        <translation>Alle Ordner des Servers</translation>
    </message>
    <message>
        <source>Also those that are made later; without spam, trash and drafts.</source>
        <translation>Auch solche, die später entstehen; ohne Spam, Papierkorb und Entwürfe.</translation>
    </message>
</context>
<context>
    <name>postbag::Announcer</name>
    <message>
        <source>Postbag goes on collecting</source>
        <translation>Postbag holt weiter E-Mails ab</translation>
    </message>
    <message>
        <source>The window is closed, Postbag is in the notification area. Quit from its menu there.</source>
        <translation>Das Fenster ist geschlossen, Postbag läuft im Infobereich weiter. Dort können Sie es über das Menü beenden.</translation>
    </message>
</context>
<context>
    <name>postbag::AttachmentBar</name>
    <message>
        <source>%1  %2</source>
        <extracomment>An attachment: %1 is its name, %2 its size</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation>Anhang %1, %2</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Alle speichern …</translation>
    </message>
</context>
<context>
    <name>postbag::Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>Meldung ausblenden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>postbag::CollectStatus</name>
    <message numerus="yes">
        <source>%Ln new message(s) collected</source>
        <translation>
            <numerusform>%Ln neue E-Mail abgeholt</numerusform>
            <numerusform>%Ln neue E-Mails abgeholt</numerusform>
        </translation>
    </message>
    <message>
        <source>No new messages</source>
        <translation>Keine neuen E-Mails</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop collecting; what is here stays</source>
        <translation>Abholen stoppen; was hier ist, bleibt</translation>
    </message>
    <message>
        <source>Progress of collecting</source>
        <translation>Fortschritt des Abholens</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of an account, %2 how far it is: &quot;abv: 120 of 1,204&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Collecting %Ln account(s)…</source>
        <translation>
            <numerusform>%Ln Konto wird abgeholt …</numerusform>
            <numerusform>%Ln Konten werden abgeholt …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s): %1 of %2</source>
        <translation>
            <numerusform>%Ln Konto: %1 von %2</numerusform>
            <numerusform>%Ln Konten: %1 von %2</numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts are paused</source>
        <translation>Alle Konten sind angehalten</translation>
    </message>
    <message>
        <source>Next: %1 %2</source>
        <extracomment>%1 is the name of an account, %2 a time: &quot;Next: GMX 14:05&quot;</extracomment>
        <translation>Als Nächstes: %1 %2</translation>
    </message>
</context>
<context>
    <name>postbag::DesktopNotifications</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>postbag::DialogPrompter</name>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Save all in this folder</source>
        <translation>Alle in diesem Ordner speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
</context>
<context>
    <name>postbag::EmptyMail</name>
    <message>
        <source>Collect now</source>
        <translation>Jetzt abholen</translation>
    </message>
    <message>
        <source>Add your first account</source>
        <translation>Erstes Konto hinzufügen</translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation>Keine Treffer für „%1“.</translation>
    </message>
    <message>
        <source>A message is found if it has all of the words. Try fewer or shorter ones.</source>
        <translation>Gefunden werden E-Mails, die alle Wörter enthalten. Versuchen Sie es mit weniger oder kürzeren Wörtern.</translation>
    </message>
    <message>
        <source>No mail here yet.</source>
        <translation>Noch keine E-Mails.</translation>
    </message>
    <message>
        <source>Add an account, and its mail will arrive here.</source>
        <translation>Fügen Sie ein Konto hinzu, dann kommen seine E-Mails hier an.</translation>
    </message>
    <message>
        <source>Collect now, or wait until it is time for the next check.</source>
        <translation>Holen Sie jetzt ab oder warten Sie bis zum nächsten Abruf.</translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation>Alles ist gelesen.</translation>
    </message>
    <message>
        <source>New mail will show up here.</source>
        <translation>Neue E-Mails erscheinen hier.</translation>
    </message>
    <message>
        <source>The Trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Messages that you delete wait here until you delete them for good.</source>
        <translation>Gelöschte E-Mails bleiben hier, bis Sie sie endgültig löschen.</translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation>Dieser Ordner ist leer.</translation>
    </message>
    <message>
        <source>Drag messages here, or choose this folder in the settings of an account.</source>
        <translation>Ziehen Sie E-Mails hierher oder wählen Sie diesen Ordner in den Einstellungen eines Kontos.</translation>
    </message>
</context>
<context>
    <name>postbag::ErrorText</name>
    <message>
        <source>The server of %1 was not found.</source>
        <translation>Der Server von %1 wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the server name of %1 for typing errors.</source>
        <translation>Prüfen Sie den Servernamen von %1 auf Tippfehler.</translation>
    </message>
    <message>
        <source>%1: there is no network connection.</source>
        <translation>%1: keine Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>The server of %1 refused the connection.</source>
        <translation>Der Server von %1 hat die Verbindung abgewiesen.</translation>
    </message>
    <message>
        <source>The server of %1 cannot be reached.</source>
        <translation>Der Server von %1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The connection of %1 was lost.</source>
        <translation>Die Verbindung von %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>Postbag goes on where it stopped, at the next run.</source>
        <translation>Postbag macht beim nächsten Abholen dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>%1 needs a secure connection, but this computer has no TLS library.</source>
        <translation>%1 braucht eine sichere Verbindung, aber auf diesem Computer fehlt eine TLS-Bibliothek.</translation>
    </message>
    <message>
        <source>Install OpenSSL and start Postbag again.</source>
        <translation>Installieren Sie OpenSSL und starten Sie Postbag neu.</translation>
    </message>
    <message>
        <source>%1: no secure connection could be made.</source>
        <translation>%1: keine sichere Verbindung möglich.</translation>
    </message>
    <message>
        <source>Check port and security of %1: port 993 or 995 wants TLS, port 143 or 110 wants STARTTLS. This network may also need a log-in page first, or the server may only know TLS older than 1.2, which is no longer safe.</source>
        <translation>Prüfen Sie Port und Sicherheit von %1: Die Ports 993 und 995 verlangen TLS, die Ports 143 und 110 STARTTLS. Vielleicht müssen Sie sich in diesem Netz auch erst auf einer Webseite anmelden, oder der Server kennt nur TLS vor 1.2, das nicht mehr sicher ist.</translation>
    </message>
    <message>
        <source>The certificate of %1&apos;s server is not trusted.</source>
        <translation>Das Zertifikat des Servers von %1 ist nicht vertrauenswürdig.</translation>
    </message>
    <message>
        <source>The certificate of %1&apos;s server has expired.</source>
        <translation>Das Zertifikat des Servers von %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>The password was not sent. Check the clock of this computer; if it is right, tell your provider.</source>
        <translation>Das Passwort wurde nicht gesendet. Prüfen Sie die Uhr dieses Computers; geht sie richtig, sagen Sie Ihrem Anbieter Bescheid.</translation>
    </message>
    <message>
        <source>The certificate of %1&apos;s server is not valid yet.</source>
        <translation>Das Zertifikat des Servers von %1 ist noch nicht gültig.</translation>
    </message>
    <message>
        <source>The password was not sent. Check the clock of this computer: it may be slow.</source>
        <translation>Das Passwort wurde nicht gesendet. Prüfen Sie die Uhr dieses Computers: Vielleicht geht sie nach.</translation>
    </message>
    <message>
        <source>The certificate of %1&apos;s server belongs to another name.</source>
        <translation>Das Zertifikat des Servers von %1 gehört zu einem anderen Namen.</translation>
    </message>
    <message>
        <source>The password was not sent. Use the server name that your provider gives for mail programs.</source>
        <translation>Das Passwort wurde nicht gesendet. Verwenden Sie den Servernamen, den Ihr Anbieter für Mailprogramme nennt.</translation>
    </message>
    <message>
        <source>The CA file of %1 cannot be read.</source>
        <translation>Die CA-Datei von %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Choose a PEM file with a certificate, or leave the field empty.</source>
        <translation>Wählen Sie eine PEM-Datei mit einem Zertifikat oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The server of %1 offers no secure connection on this port.</source>
        <translation>Der Server von %1 bietet auf diesem Port keine sichere Verbindung an.</translation>
    </message>
    <message>
        <source>The password was not sent. Choose TLS (port 993 or 995) instead.</source>
        <translation>Das Passwort wurde nicht gesendet. Wählen Sie stattdessen TLS (Port 993 oder 995).</translation>
    </message>
    <message>
        <source>The server of %1 refused to make the connection secure.</source>
        <translation>Der Server von %1 hat es abgelehnt, die Verbindung zu sichern.</translation>
    </message>
    <message>
        <source>The password was not sent. Try again later, or choose TLS (port 993 or 995).</source>
        <translation>Das Passwort wurde nicht gesendet. Versuchen Sie es später oder wählen Sie TLS (Port 993 oder 995).</translation>
    </message>
    <message>
        <source>Somebody may be tampering with the connection of %1.</source>
        <translation>Vielleicht manipuliert jemand die Verbindung von %1.</translation>
    </message>
    <message>
        <source>The password was not sent. Choose TLS (port 993 or 995), or use another network.</source>
        <translation>Das Passwort wurde nicht gesendet. Wählen Sie TLS (Port 993 oder 995) oder ein anderes Netz.</translation>
    </message>
    <message>
        <source>%1 refused the user name or the password.</source>
        <translation>%1 hat den Benutzernamen oder das Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>Enter the password again. Many providers want an app password, and POP3 or IMAP switched on in webmail.</source>
        <translation>Geben Sie das Passwort erneut ein. Viele Anbieter verlangen ein App-Passwort und dass POP3 oder IMAP im Webmail eingeschaltet ist.</translation>
    </message>
    <message>
        <source>%1 wants an app password.</source>
        <translation>%1 verlangt ein App-Passwort.</translation>
    </message>
    <message>
        <source>%1 no longer accepts passwords from mail programs.</source>
        <translation>%1 nimmt keine Passwörter von Mailprogrammen mehr an.</translation>
    </message>
    <message>
        <source>This provider wants you to sign in through its web page. Ask it for another way, or forward the mail to another mailbox.</source>
        <translation>Dieser Anbieter verlangt die Anmeldung über seine Webseite. Fragen Sie ihn nach einem anderen Weg oder leiten Sie die E-Mails an ein anderes Postfach weiter.</translation>
    </message>
    <message>
        <source>Access for mail programs is switched off at %1.</source>
        <translation>Der Zugriff für Mailprogramme ist bei %1 ausgeschaltet.</translation>
    </message>
    <message>
        <source>Open the webmail settings, switch on POP3 or IMAP, then try again.</source>
        <translation>Öffnen Sie die Webmail-Einstellungen, schalten Sie POP3 oder IMAP ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server of %1 does not offer the chosen way to sign in.</source>
        <translation>Der Server von %1 bietet die gewählte Anmeldeart nicht an.</translation>
    </message>
    <message>
        <source>The password was not sent. Choose “Automatic” for the sign-in of %1.</source>
        <translation>Das Passwort wurde nicht gesendet. Wählen Sie „Automatisch“ als Anmeldeart von %1.</translation>
    </message>
    <message>
        <source>%1 would need the password sent readably. Postbag did not send it.</source>
        <translation>%1 würde das Passwort nur lesbar annehmen. Postbag hat es nicht gesendet.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for %1.</source>
        <translation>Wählen Sie TLS oder STARTTLS für %1.</translation>
    </message>
    <message>
        <source>The server of %1 could not prove that it knows you.</source>
        <translation>Der Server von %1 konnte nicht beweisen, dass er Sie kennt.</translation>
    </message>
    <message>
        <source>Check the server name. If it is right, use another network and tell your provider.</source>
        <translation>Prüfen Sie den Servernamen. Stimmt er, nutzen Sie ein anderes Netz und sagen Sie Ihrem Anbieter Bescheid.</translation>
    </message>
    <message>
        <source>There is no password for %1.</source>
        <translation>Für %1 ist kein Passwort vorhanden.</translation>
    </message>
    <message>
        <source>Edit %1 and enter the password.</source>
        <translation>Bearbeiten Sie %1 und geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>Collect %1 again and type the password.</source>
        <translation>Rufen Sie %1 erneut ab und geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>The password store is locked, so %1 has to wait.</source>
        <translation>Der Passwortspeicher ist gesperrt, deshalb muss %1 warten.</translation>
    </message>
    <message>
        <source>Unlock the password store, then collect again.</source>
        <translation>Entsperren Sie den Passwortspeicher und holen Sie dann erneut ab.</translation>
    </message>
    <message>
        <source>There is no password store for the password of %1.</source>
        <translation>Für das Passwort von %1 gibt es keinen Passwortspeicher.</translation>
    </message>
    <message>
        <source>Start a password store (GNOME Keyring, KWallet), or let %1 ask for the password once each session.</source>
        <translation>Starten Sie einen Passwortspeicher (GNOME Keyring, KWallet) oder lassen Sie das Passwort von %1 einmal pro Sitzung abfragen.</translation>
    </message>
    <message>
        <source>The command for the password of %1 failed.</source>
        <translation>Der Befehl für das Passwort von %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Run the command in a terminal: it has to print the password as its first line.</source>
        <translation>Führen Sie den Befehl in einem Terminal aus: Er muss das Passwort als erste Zeile ausgeben.</translation>
    </message>
    <message>
        <source>The user name or password of %1 contains a line break or a NUL character.</source>
        <translation>Benutzername oder Passwort von %1 enthält einen Zeilenumbruch oder ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>Enter both again, without such characters.</source>
        <translation>Geben Sie beides noch einmal ohne solche Zeichen ein.</translation>
    </message>
    <message>
        <source>The server of %1 gave an answer that makes no sense.</source>
        <translation>Der Server von %1 hat unverständlich geantwortet.</translation>
    </message>
    <message>
        <source>The server of %1 sent more than is reasonable.</source>
        <translation>Der Server von %1 hat übermäßig viel gesendet.</translation>
    </message>
    <message>
        <source>Postbag ended the connection to stay safe. If this goes on, tell your provider.</source>
        <translation>Postbag hat die Verbindung zur Sicherheit beendet. Geschieht das öfter, sagen Sie Ihrem Anbieter Bescheid.</translation>
    </message>
    <message>
        <source>The dialogue with the server of %1 got out of step.</source>
        <translation>Der Dialog mit dem Server von %1 ist aus dem Takt geraten.</translation>
    </message>
    <message>
        <source>The server of %1 refused a request.</source>
        <translation>Der Server von %1 hat eine Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The server of %1 is busy or has trouble.</source>
        <translation>Der Server von %1 ist überlastet oder gestört.</translation>
    </message>
    <message>
        <source>There is nothing to do: Postbag tries again later.</source>
        <translation>Sie müssen nichts tun: Postbag versucht es später erneut.</translation>
    </message>
    <message>
        <source>A mailbox of %1 is not on the server.</source>
        <translation>Ein Ordner von %1 ist nicht auf dem Server.</translation>
    </message>
    <message>
        <source>Check the names of the mailboxes to collect in %1.</source>
        <translation>Prüfen Sie die Namen der abzuholenden Server-Ordner von %1.</translation>
    </message>
    <message>
        <source>The server of %1 stopped answering.</source>
        <translation>Der Server von %1 antwortet nicht mehr.</translation>
    </message>
    <message>
        <source>Collecting %1 took too long.</source>
        <translation>Das Abholen von %1 hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>Another Postbag is collecting %1 right now.</source>
        <translation>Ein anderes Postbag holt %1 gerade ab.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it.</source>
        <translation>Warten Sie, bis es fertig ist, oder stoppen Sie es.</translation>
    </message>
    <message>
        <source>The mailbox of %1 is in use by another mail program.</source>
        <translation>Das Postfach von %1 wird gerade von einem anderen Mailprogramm benutzt.</translation>
    </message>
    <message>
        <source>%1 asks for fewer log-ins.</source>
        <translation>%1 verlangt seltenere Anmeldungen.</translation>
    </message>
    <message>
        <source>%1 has reached a limit of its server.</source>
        <translation>%1 hat ein Limit des Servers erreicht.</translation>
    </message>
    <message>
        <source>The disk is full, so the mail of %1 cannot be saved.</source>
        <translation>Der Datenträger ist voll, die E-Mails von %1 lassen sich nicht speichern.</translation>
    </message>
    <message>
        <source>Make room on the disk, then collect again.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger und holen Sie dann erneut ab.</translation>
    </message>
    <message>
        <source>The mail store cannot be written, so %1 has to wait.</source>
        <translation>Der E-Mail-Speicher ist nicht beschreibbar, deshalb muss %1 warten.</translation>
    </message>
    <message>
        <source>Check the permissions of Postbag&apos;s folder and files, then collect again.</source>
        <translation>Prüfen Sie die Zugriffsrechte des Postbag-Ordners und seiner Dateien und holen Sie dann erneut ab.</translation>
    </message>
    <message>
        <source>The mail store is damaged, so %1 has to wait.</source>
        <translation>Der E-Mail-Speicher ist beschädigt, deshalb muss %1 warten.</translation>
    </message>
    <message>
        <source>The mail store was written by a newer version of Postbag.</source>
        <translation>Der E-Mail-Speicher stammt von einer neueren Version von Postbag.</translation>
    </message>
    <message>
        <source>Install the newer version of Postbag.</source>
        <translation>Installieren Sie die neuere Version von Postbag.</translation>
    </message>
    <message>
        <source>Postbag cannot use its folder.</source>
        <translation>Postbag kann seinen Ordner nicht verwenden.</translation>
    </message>
    <message>
        <source>Check that the folder belongs to you and can be read and written, then start Postbag again.</source>
        <translation>Prüfen Sie, ob der Ordner Ihnen gehört und sich lesen und beschreiben lässt, und starten Sie Postbag dann neu.</translation>
    </message>
    <message>
        <source>The mail store reported an error while %1 was collected.</source>
        <translation>Der E-Mail-Speicher meldete beim Abholen von %1 einen Fehler.</translation>
    </message>
    <message>
        <source>Collecting %1 was stopped.</source>
        <translation>Das Abholen von %1 wurde gestoppt.</translation>
    </message>
    <message>
        <source>Collect again when you like: it goes on where it stopped.</source>
        <translation>Holen Sie wieder ab, wann Sie möchten: Es geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation>Es ging nichts verloren.</translation>
    </message>
    <message>
        <source>What could not be saved is still on the server.</source>
        <translation>Was nicht gespeichert werden konnte, ist noch auf dem Server.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>What was collected so far is here.</source>
        <translation>Was bisher abgeholt wurde, ist hier.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geben Sie dem Konto einen Namen.</translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation>Ein anderes Konto hat schon diesen Namen.</translation>
    </message>
    <message>
        <source>Enter the server, for example imap.example.com.</source>
        <translation>Geben Sie den Server an, zum Beispiel imap.example.com.</translation>
    </message>
    <message>
        <source>This is not a server name or address.</source>
        <translation>Das ist kein Servername und keine Adresse.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Enter the user name; often it is the whole e-mail address.</source>
        <translation>Geben Sie den Benutzernamen an; oft ist es die ganze E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>A user name cannot contain a line break.</source>
        <translation>Ein Benutzername darf keinen Zeilenumbruch enthalten.</translation>
    </message>
    <message>
        <source>Choose an interval between 5 seconds and 1 day.</source>
        <translation>Wählen Sie ein Intervall zwischen 5 Sekunden und 1 Tag.</translation>
    </message>
    <message>
        <source>Choose a time-out between 1 and 600 seconds.</source>
        <translation>Wählen Sie ein Zeitlimit zwischen 1 und 600 Sekunden.</translation>
    </message>
    <message>
        <source>Enter after how many days messages are deleted from the server, at least 1.</source>
        <translation>Geben Sie an, nach wie vielen Tagen Nachrichten vom Server gelöscht werden, mindestens 1.</translation>
    </message>
    <message>
        <source>A limit cannot be negative; 0 means no limit.</source>
        <translation>Ein Limit darf nicht negativ sein; 0 heißt unbegrenzt.</translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation>Geben Sie den Befehl an, der das Passwort ausgibt.</translation>
    </message>
    <message>
        <source>APOP is a way to sign in with POP3 only.</source>
        <translation>APOP ist eine Anmeldeart nur für POP3.</translation>
    </message>
    <message>
        <source>This cannot be the name of a folder.</source>
        <translation>So kann ein Ordner nicht heißen.</translation>
    </message>
    <message>
        <source>Name at least one mailbox to collect, for example INBOX.</source>
        <translation>Nennen Sie mindestens einen Server-Ordner, zum Beispiel INBOX.</translation>
    </message>
    <message>
        <source>This file cannot be read or holds no certificate.</source>
        <translation>Diese Datei ist nicht lesbar oder enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>The files to import cannot be read.</source>
        <translation>Die Dateien für den Import sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Check that the file or folder is there and that you may read it.</source>
        <translation>Prüfen Sie, ob die Datei oder der Ordner vorhanden ist und Sie Leserechte haben.</translation>
    </message>
    <message>
        <source>There is a file with that name already.</source>
        <translation>Eine Datei mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Antwort des Servers: %1</translation>
    </message>
    <message>
        <source>Choose another name: Postbag overwrites no file.</source>
        <translation>Wählen Sie einen anderen Namen: Postbag überschreibt keine Datei.</translation>
    </message>
    <message>
        <source>The export or backup cannot be written.</source>
        <translation>Der Export oder die Sicherung kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The password of %1 was not entered.</source>
        <translation>Das Passwort von %1 wurde nicht eingegeben.</translation>
    </message>
    <message>
        <source>Postbag&apos;s folder: %1</source>
        <translation>Ordner von Postbag: %1</translation>
    </message>
    <message>
        <source>The server of %1 said that it deleted messages, but it still has them.</source>
        <translation>Der Server von %1 hat das Löschen von E-Mails bestätigt, sie sind aber noch dort.</translation>
    </message>
    <message>
        <source>Check in the webmail settings what happens to messages that a mail program deletes, or let %1 leave messages on the server.</source>
        <translation>Prüfen Sie in den Webmail-Einstellungen, was mit E-Mails geschieht, die ein Mailprogramm löscht, oder belassen Sie die Nachrichten von %1 auf dem Server.</translation>
    </message>
    <message>
        <source>Check your network connection.</source>
        <translation>Prüfen Sie Ihre Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Check protocol, port and security of %1. If they are right, the server may be down.</source>
        <translation>Prüfen Sie Protokoll, Port und Sicherheit von %1. Stimmen sie, ist der Server vielleicht nicht in Betrieb.</translation>
    </message>
    <message>
        <source>Check your network connection and the server name.</source>
        <translation>Prüfen Sie Ihre Netzwerkverbindung und den Servernamen.</translation>
    </message>
    <message>
        <source>%1 refused the user name, or the password that the command printed.</source>
        <translation>%1 hat den Benutzernamen abgelehnt oder das Passwort, das der Befehl ausgab.</translation>
    </message>
    <message>
        <source>Run the command in a terminal: it has to print the right password as its first line. Many providers want an app password, and POP3 or IMAP switched on in webmail.</source>
        <translation>Führen Sie den Befehl in einem Terminal aus: Er muss das richtige Passwort als erste Zeile ausgeben. Viele Anbieter verlangen ein App-Passwort und dass POP3 oder IMAP im Webmail eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Make an app password in the security settings of your webmail and use it as the password of %1.</source>
        <translation>Erstellen Sie ein App-Passwort in den Sicherheitseinstellungen Ihres Webmails und verwenden Sie es als Passwort von %1.</translation>
    </message>
    <message>
        <source>Check protocol and port of %1.</source>
        <translation>Prüfen Sie Protokoll und Port von %1.</translation>
    </message>
    <message>
        <source>Nothing was removed from the server.</source>
        <translation>Vom Server wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>If this goes on, ask your provider.</source>
        <translation>Geschieht das öfter, fragen Sie Ihren Anbieter.</translation>
    </message>
    <message>
        <source>On a slow line, raise the time-out of %1.</source>
        <translation>Ist die Leitung langsam, erhöhen Sie das Zeitlimit von %1.</translation>
    </message>
    <message>
        <source>Choose a longer interval for %1.</source>
        <translation>Wählen Sie ein längeres Intervall für %1.</translation>
    </message>
    <message>
        <source>Collect less often, or make room in the mailbox.</source>
        <translation>Holen Sie seltener ab oder schaffen Sie Platz im Postfach.</translation>
    </message>
    <message>
        <source>If this goes on, start Postbag again.</source>
        <translation>Geschieht das öfter, starten Sie Postbag neu.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Postbag tries again by itself.</source>
        <translation>Postbag versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Postbag waits and tries again.</source>
        <translation>Postbag wartet und versucht es erneut.</translation>
    </message>
    <message>
        <source>Collect again: it goes on where it stopped.</source>
        <translation>Holen Sie erneut ab: Es geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n mailbox(es) of %1 not on the server: %2.</source>
        <extracomment>%1 is the name of the account, %2 are the names of the mailboxes</extracomment>
        <translation>
            <numerusform>%n Ordner von %1 ist nicht auf dem Server: %2.</numerusform>
            <numerusform>%n Ordner von %1 sind nicht auf dem Server: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that the folder is there, that you may write to it, and that the disk has room.</source>
        <translation>Prüfen Sie, ob der Ordner vorhanden ist, ob Sie Schreibrechte haben und ob auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <source>Quit Postbag and move all files away whose names begin with postbag.db, but keep them: most of the mail in them can be saved. Then put your last backup there as postbag.db; without one, Postbag begins with an empty store, and collects again what is still on the servers.</source>
        <translation>Beenden Sie Postbag und verschieben Sie alle Dateien, deren Namen mit postbag.db beginnen, an einen anderen Ort, aber heben Sie sie auf: Die meisten E-Mails darin lassen sich retten. Legen Sie dann Ihre letzte Sicherung dort als postbag.db ab; ohne Sicherung beginnt Postbag mit einem leeren Speicher und holt erneut ab, was noch auf den Servern liegt.</translation>
    </message>
    <message>
        <source>A stored message of %1 is damaged.</source>
        <translation>Eine gespeicherte E-Mail von %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>If its original is still on the server, it stays there, and Postbag fetches it again with the next run. Back up your mail and check the disk.</source>
        <translation>Liegt das Original noch auf dem Server, bleibt es dort, und Postbag holt es beim nächsten Mal erneut ab. Sichern Sie Ihre E-Mails und prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The password was not sent. If this is your own server, choose its CA file in the account; otherwise ask your provider. This network may also need a log-in page first.</source>
        <translation>Das Passwort wurde nicht gesendet. Ist es Ihr eigener Server, wählen Sie dessen CA-Datei im Konto aus; sonst fragen Sie Ihren Anbieter. Vielleicht müssen Sie sich in diesem Netz auch erst auf einer Webseite anmelden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 It is about %n mailbox(es): %2.</source>
        <extracomment>%1 is a sentence, %2 are the names of the mailboxes</extracomment>
        <translation>
            <numerusform>%1 Es geht um %n Ordner: %2.</numerusform>
            <numerusform>%1 Es geht um %n Ordner: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::FolderActions</name>
    <message>
        <source>New folder</source>
        <comment>name of a new folder</comment>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>A folder needs a name of 1 to 200 characters without “/”.</source>
        <translation>Ein Ordnername hat 1 bis 200 Zeichen und kein „/“.</translation>
    </message>
    <message>
        <source>There is a folder “%1” here already. Choose another name.</source>
        <translation>Den Ordner „%1“ gibt es hier schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Delete the folder “%1”?</source>
        <translation>Ordner „%1“ löschen?</translation>
    </message>
    <message>
        <source>The folders in it are deleted too. All their messages go to the Trash; nothing on the servers changes.</source>
        <translation>Auch seine Unterordner werden gelöscht. Alle E-Mails darin kommen in den Papierkorb; auf den Servern ändert sich nichts.</translation>
    </message>
    <message>
        <source>Its messages go to the Trash; nothing on the servers changes.</source>
        <translation>Seine E-Mails kommen in den Papierkorb; auf den Servern ändert sich nichts.</translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>Ordner löschen</translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation>&amp;Neuer Ordner</translation>
    </message>
    <message>
        <source>New folder &amp;inside</source>
        <translation>Neuer &amp;Unterordner</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Um&amp;benennen</translation>
    </message>
    <message>
        <source>&amp;Delete folder</source>
        <translation>Ordner &amp;löschen</translation>
    </message>
    <message>
        <source>Move to the &amp;top level</source>
        <translation>Auf die &amp;oberste Ebene verschieben</translation>
    </message>
</context>
<context>
    <name>postbag::FolderModel</name>
    <message>
        <source>All mail</source>
        <translation>Alle E-Mails</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>folder</comment>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <translation>
            <numerusform>%1, %Ln ungelesen</numerusform>
            <numerusform>%1, %Ln ungelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::FolderTree</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>postbag::Format</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n Byte</numerusform>
            <numerusform>%n Byte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <extracomment>A rate of transfer; %1 is a size, &quot;1.2 MB&quot;</extracomment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time: &quot;Tue 13:58&quot;, &quot;Sunday, 22 November 2026 13:58&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Manual only</source>
        <translation>Nur manuell</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation>
            <numerusform>noch etwa %n min</numerusform>
            <numerusform>noch etwa %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation>
            <numerusform>noch etwa %n Stunde</numerusform>
            <numerusform>noch etwa %n Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::LeftAsideDialog</name>
    <message>
        <source>bigger than this account&apos;s limit</source>
        <translation>größer als die Grenze dieses Kontos</translation>
    </message>
    <message>
        <source>refused by the server, or unreadable</source>
        <translation>vom Server abgewiesen oder unlesbar</translation>
    </message>
    <message>
        <source>Left aside: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Left aside</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Messages left aside</source>
        <translation>Ausgelassene E-Mails</translation>
    </message>
    <message>
        <source>Fetch anyway</source>
        <translation>Trotzdem abholen</translation>
    </message>
    <message>
        <source>Collects the selected messages now, whatever their size.</source>
        <translation>Holt die ausgewählten E-Mails jetzt ab, egal wie groß sie sind.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>came shorter than announced, and different each time</source>
        <translation>kam kürzer als angekündigt und jedes Mal anders</translation>
    </message>
    <message>
        <source>These messages are still on the server; here they are missing or not whole.</source>
        <translation>Diese E-Mails sind noch auf dem Server; hier fehlen sie oder sind unvollständig.</translation>
    </message>
</context>
<context>
    <name>postbag::MainWindow</name>
    <message>
        <source>Show accounts</source>
        <translation>Konten anzeigen</translation>
    </message>
    <message>
        <source>&amp;Collect now</source>
        <translation>&amp;Jetzt abholen</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Jetzt abholen</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Search all mail…</source>
        <translation>Alle E-Mails durchsuchen …</translation>
    </message>
    <message>
        <source>Search all mail</source>
        <translation>Alle E-Mails durchsuchen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>A&amp;bout Postbag</source>
        <translation>Übe&amp;r Postbag</translation>
    </message>
</context>
<context>
    <name>postbag::MessageActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation>Als &amp;ungelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Move to a folder</source>
        <translation>In Ordner &amp;verschieben</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>&amp;Verschieben nach</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for good?</source>
        <translation>
            <numerusform>%Ln E-Mail endgültig löschen?</numerusform>
            <numerusform>%Ln E-Mails endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in the Trash and will be gone from this computer. This cannot be undone. Nothing on the servers changes, and they are not collected again.</source>
        <translation>Die Auswahl liegt im Papierkorb und verschwindet von diesem Computer. Das lässt sich nicht rückgängig machen. Auf den Servern ändert sich nichts, und nichts davon wird erneut abgeholt.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) moved to the Trash.</source>
        <translation>
            <numerusform>%Ln E-Mail in den Papierkorb verschoben.</numerusform>
            <numerusform>%Ln E-Mails in den Papierkorb verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) moved.</source>
        <translation>
            <numerusform>%Ln E-Mail verschoben.</numerusform>
            <numerusform>%Ln E-Mails verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) deleted for good.</source>
        <translation>
            <numerusform>%Ln E-Mail endgültig gelöscht.</numerusform>
            <numerusform>%Ln E-Mails endgültig gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no other folder yet</source>
        <translation>Es gibt noch keinen anderen Ordner</translation>
    </message>
</context>
<context>
    <name>postbag::MessageList</name>
    <message>
        <source>Search: %1</source>
        <translation>Suche: %1</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Alle E-Mails</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>list of messages</comment>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln E-Mail</numerusform>
            <numerusform>%Ln E-Mails</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>E-Mails</translation>
    </message>
</context>
<context>
    <name>postbag::MessageListModel</name>
    <message>
        <source>(unknown sender)</source>
        <translation>(Absender unbekannt)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>a message</comment>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>a message</comment>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Has attachments</source>
        <translation>Hat Anhänge</translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>column</comment>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Attachments</source>
        <comment>column</comment>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>column</comment>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column</comment>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>postbag::Navigation</name>
    <message>
        <source>Mail</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation>Abholen</translation>
    </message>
    <message>
        <source>Accounts   ⚠ %1</source>
        <extracomment>%1 is the number of accounts that need attention</extracomment>
        <translation>Konten   ⚠ %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) need attention</source>
        <translation>
            <numerusform>%Ln Konto braucht Ihre Aufmerksamkeit</numerusform>
            <numerusform>%Ln Konten brauchen Ihre Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
</context>
<context>
    <name>postbag::Notifier</name>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) cannot be collected</source>
        <translation>
            <numerusform>%Ln Konto kann nicht abgeholt werden</numerusform>
            <numerusform>%Ln Konten können nicht abgeholt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln new</source>
        <extracomment>%1 is the name of an account: &quot;abv: 3 new&quot;</extracomment>
        <translation>
            <numerusform>%1: %Ln neue</numerusform>
            <numerusform>%1: %Ln neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln neue E-Mail</numerusform>
            <numerusform>%Ln neue E-Mails</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::OriginDetails</name>
    <message>
        <source>None: it was imported</source>
        <translation>Keiner: importiert</translation>
    </message>
    <message>
        <source>No; as far as we know it is still there</source>
        <translation>Nein; soweit bekannt, ist sie noch dort</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Id on the server</source>
        <translation>Kennung auf dem Server</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Abgeholt</translation>
    </message>
    <message>
        <source>Removed from the server</source>
        <translation>Vom Server gelöscht</translation>
    </message>
</context>
<context>
    <name>postbag::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation>Passwort für %1</translation>
    </message>
    <message>
        <source>The server of %1 refused the password of %2. Enter it again.</source>
        <translation>Der Server von %1 hat das Passwort von %2 abgelehnt. Geben Sie es erneut ein.</translation>
    </message>
    <message>
        <source>Enter the password of %1 (%2).</source>
        <translation>Geben Sie das Passwort von %1 ein (%2).</translation>
    </message>
    <message>
        <source>It is kept until you quit Postbag and is not written anywhere.</source>
        <translation>Es wird aufbewahrt, bis Sie Postbag beenden, und nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>postbag::PhaseText</name>
    <message>
        <source>waiting for the password…</source>
        <translation>wartet auf das Passwort …</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>verbindet …</translation>
    </message>
    <message>
        <source>signing in…</source>
        <translation>meldet an …</translation>
    </message>
    <message>
        <source>looking for new mail…</source>
        <translation>sucht neue E-Mails …</translation>
    </message>
    <message>
        <source>fetching…</source>
        <translation>holt E-Mails …</translation>
    </message>
    <message>
        <source>deleting from the server…</source>
        <translation>löscht vom Server …</translation>
    </message>
    <message>
        <source>finishing…</source>
        <translation>schließt ab …</translation>
    </message>
</context>
<context>
    <name>postbag::QuestionBox</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>postbag::ReaderHeader</name>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation>(Absender unbekannt)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date and account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Switch between the text and the HTML of this message</source>
        <translation>Zwischen Text und HTML dieser E-Mail wechseln</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More actions on this message</source>
        <translation>Weitere Aktionen für diese E-Mail</translation>
    </message>
    <message>
        <source>&amp;Where from</source>
        <translation>&amp;Herkunft</translation>
    </message>
    <message>
        <source>&amp;Raw source…</source>
        <translation>&amp;Quelltext …</translation>
    </message>
    <message>
        <source>&amp;Save message as…</source>
        <translation>E-Mail &amp;speichern unter …</translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
</context>
<context>
    <name>postbag::ReaderPane</name>
    <message>
        <source>Reading the message…</source>
        <translation>E-Mail wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n remote image(s) were not loaded: they tell the sender that you read this.</source>
        <translation>
            <numerusform>%n Bild aus dem Internet wurde nicht geladen: Es würde dem Absender verraten, dass Sie die E-Mail lesen.</numerusform>
            <numerusform>%n Bilder aus dem Internet wurden nicht geladen: Sie würden dem Absender verraten, dass Sie die E-Mail lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is encrypted. Save it and open it with a program that has your key.</source>
        <translation>Diese E-Mail ist verschlüsselt. Speichern Sie sie und öffnen Sie sie mit einem Programm, das Ihren Schlüssel hat.</translation>
    </message>
    <message>
        <source>This message is too long or too deep to be shown in full. Its raw source has all of it.</source>
        <translation>Diese E-Mail ist zu lang oder zu verschachtelt, um sie ganz anzuzeigen. Vollständig ist sie im Quelltext.</translation>
    </message>
    <message>
        <source>Open “%1”?</source>
        <translation>„%1“ öffnen?</translation>
    </message>
    <message>
        <source>A file of this kind can run a program on this computer. Open it only if you expected it and know the sender.</source>
        <translation>Eine solche Datei kann ein Programm auf diesem Computer ausführen. Öffnen Sie sie nur, wenn Sie sie erwartet haben und den Absender kennen.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>The attachment could not be opened. Save it and open it yourself.</source>
        <translation>Der Anhang ließ sich nicht öffnen. Speichern Sie ihn und öffnen Sie ihn selbst.</translation>
    </message>
    <message>
        <source>message</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Could not write to %1. Is there space, and may you write there?</source>
        <translation>In %1 konnte nicht geschrieben werden. Ist dort Platz, und haben Sie Schreibrechte?</translation>
    </message>
    <message>
        <source>Choose a message to read it here.</source>
        <translation>Wählen Sie eine E-Mail aus, um sie hier zu lesen.</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der E-Mail</translation>
    </message>
</context>
<context>
    <name>postbag::RunsModel</name>
    <message numerus="yes">
        <source>Done; %Ln more next time</source>
        <translation>
            <numerusform>Fertig; %Ln weitere beim nächsten Mal</numerusform>
            <numerusform>Fertig; %Ln weitere beim nächsten Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Deleted from the server</source>
        <translation>Vom Server gelöscht</translation>
    </message>
    <message>
        <source>Left on the server: too big, or refused by it</source>
        <translation>Auf dem Server geblieben: zu groß oder von ihm abgewiesen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Left aside</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelt</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>The server renumbered %Ln message(s), %1 new</source>
        <translation>
            <numerusform>Der Server hat %Ln E-Mail neu nummeriert, neu: %1</numerusform>
            <numerusform>Der Server hat %Ln E-Mails neu nummeriert, neu: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::SearchHelp</name>
    <message>
        <source>the sender, a recipient</source>
        <translation>der Absender, ein Empfänger</translation>
    </message>
    <message>
        <source>words of the subject, of the name of an attachment</source>
        <translation>Wörter aus dem Betreff, aus dem Namen eines Anhangs</translation>
    </message>
    <message>
        <source>words in this order</source>
        <translation>Wörter in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>a part of the account&apos;s name or user name</source>
        <translation>ein Teil des Kontonamens oder des Benutzernamens</translation>
    </message>
    <message>
        <source>this folder and those below it; folder:Trash looks into the Trash</source>
        <translation>dieser Ordner und die darunter; folder:Trash sucht im Papierkorb</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>mit Anhang</translation>
    </message>
    <message>
        <source>unread, read</source>
        <translation>ungelesen, gelesen</translation>
    </message>
    <message>
        <source>since the beginning of that year, month or day; before it began</source>
        <translation>seit Beginn dieses Jahres, Monats oder Tages; vor diesem Beginn</translation>
    </message>
    <message>
        <source>bigger or smaller than this (K, M, G, or bytes)</source>
        <translation>größer oder kleiner als das (K, M, G oder Bytes)</translation>
    </message>
    <message>
        <source>not what follows</source>
        <translation>nicht das, was folgt</translation>
    </message>
    <message>
        <source>“%1” was not understood. Possible is: %2</source>
        <extracomment>%1 is what was typed, %2 examples of what can be typed: &quot;before:2017, before:2017-03&quot;</extracomment>
        <translation>„%1“ wurde nicht verstanden. Möglich ist: %2</translation>
    </message>
</context>
<context>
    <name>postbag::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>S&amp;prache:</translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation>Systemsprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Rows of lists:</source>
        <translation>&amp;Zeilen in Listen:</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Geräumig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation>Zeilen in Listen</translation>
    </message>
    <message>
        <source>&amp;Accounts collected at once:</source>
        <translation>&amp;Gleichzeitig abgeholte Konten:</translation>
    </message>
    <message>
        <source>Accounts collected at once</source>
        <translation>Gleichzeitig abgeholte Konten</translation>
    </message>
    <message>
        <source>A change holds from the next start of Postbag.</source>
        <translation>Eine Änderung gilt ab dem nächsten Start von Postbag.</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves Postbag in the notification area</source>
        <translation>Postbag &amp;beim Schließen des Fensters im Infobereich lassen</translation>
    </message>
    <message>
        <source>&amp;Start hidden in the notification area</source>
        <translation>&amp;Versteckt im Infobereich starten</translation>
    </message>
    <message>
        <source>This desktop has no notification area: closing minimises the window instead.</source>
        <translation>Dieser Desktop hat keinen Infobereich: Beim Schließen wird das Fenster minimiert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show &amp;notifications of new mail and of trouble</source>
        <translation>Be&amp;nachrichtigungen über neue E-Mails und Störungen anzeigen</translation>
    </message>
</context>
<context>
    <name>postbag::SourceWindow</name>
    <message>
        <source>Raw source: %1</source>
        <translation>Quelltext: %1</translation>
    </message>
    <message>
        <source>Raw source</source>
        <translation>Quelltext</translation>
    </message>
    <message>
        <source>This is the beginning of a long message. Save it to see all of it.</source>
        <translation>Das ist der Anfang einer langen E-Mail. Speichern Sie sie, um alles zu sehen.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>postbag::StartProblem</name>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>postbag::TestPanel</name>
    <message>
        <source>The server said: “%1”</source>
        <translation>Antwort des Servers: „%1“</translation>
    </message>
    <message>
        <source>Server name found</source>
        <translation>Servername gefunden</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Connection secured, certificate verified</source>
        <translation>Verbindung gesichert, Zertifikat geprüft</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of %1</source>
        <extracomment>%n messages on the server; %1 is their size, &quot;312 MB&quot;</extracomment>
        <translation>
            <numerusform>%Ln E-Mail, %1</numerusform>
            <numerusform>%Ln E-Mails, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages counted</source>
        <translation>E-Mails gezählt</translation>
    </message>
</context>
<context>
    <name>postbag::TrayMenu</name>
    <message>
        <source>&amp;Open Postbag</source>
        <translation>&amp;Postbag öffnen</translation>
    </message>
    <message>
        <source>&amp;Collect now</source>
        <translation>&amp;Jetzt abholen</translation>
    </message>
    <message>
        <source>Collect &amp;account</source>
        <translation>Einzelnes &amp;Konto abholen</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>&amp;Alle anhalten</translation>
    </message>
    <message>
        <source>For 1 &amp;hour</source>
        <translation>Für 1 &amp;Stunde</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Bis &amp;morgen</translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation>Bis ich &amp;fortsetze</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>postbag::TrayText</name>
    <message>
        <source>No accounts yet</source>
        <translation>Noch keine Konten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neue</numerusform>
            <numerusform>%Ln neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) need attention</source>
        <translation>
            <numerusform>%Ln Konto braucht Ihre Aufmerksamkeit</numerusform>
            <numerusform>%Ln Konten brauchen Ihre Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>collecting…</source>
        <translation>wird abgeholt …</translation>
    </message>
    <message>
        <source>next check %1</source>
        <translation>nächster Abruf: %1</translation>
    </message>
    <message>
        <source>No new mail</source>
        <translation>Keine neuen E-Mails</translation>
    </message>
</context>
<context>
    <name>postbag::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <extracomment>%1 is a key: &quot;Undo (Ctrl+Z)&quot;</extracomment>
        <translation>Rückgängig (%1)</translation>
    </message>
</context>
<context>
    <name>postbag::demo::CollectedTable</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
</context>
<context>
    <name>postbag::demo::Demo</name>
    <message>
        <source>Starting a mail server with three sample mailboxes …</source>
        <translation>Ein Mailserver mit drei Beispielpostfächern wird gestartet …</translation>
    </message>
    <message>
        <source>Postbag opens now. Closing it ends the demo; nothing of it stays.</source>
        <translation>Postbag öffnet sich jetzt. Mit dem Schließen endet die Vorführung; nichts davon bleibt.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The demo cannot go on: %1</source>
        <translation>Die Vorführung kann nicht weitergehen: %1</translation>
    </message>
    <message>
        <source>Collected from the private server:</source>
        <translation>Vom privaten Server abgeholt:</translation>
    </message>
    <message>
        <source>The server, the profile and the mail are gone now.</source>
        <translation>Server, Profil und E-Mails sind jetzt wieder weg.</translation>
    </message>
</context>
<context>
    <name>postbag::main</name>
    <message>
        <source>Collects the mail of all your mailboxes into one place.</source>
        <translation>Holt die E-Mails aus allen Ihren Postfächern an einen Ort.</translation>
    </message>
    <message>
        <source>Start in the notification area.</source>
        <translation>Im Infobereich starten.</translation>
    </message>
</context>
<context>
    <name>postbagctl</name>
    <message>
        <source>Password for %1: </source>
        <translation>Passwort für %1: </translation>
    </message>
    <message>
        <source>Warning: without TLS, others on the network can read the mail of %1 and may read its password.</source>
        <translation>Achtung: Ohne TLS können andere im Netz die E-Mails von %1 mitlesen und vielleicht auch das Passwort.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 fehlt.</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>collected %1</source>
        <translation>zuletzt abgeholt: %1</translation>
    </message>
    <message>
        <source>never collected</source>
        <translation>noch nie abgeholt</translation>
    </message>
    <message>
        <source>No accounts yet. postbagctl account add makes the first one.</source>
        <translation>Noch keine Konten. postbagctl account add legt das erste an.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Say which: --forget or --delete-mail.</source>
        <translation>Geben Sie an, was: --forget oder --delete-mail.</translation>
    </message>
    <message>
        <source>One JSON object a line.</source>
        <translation>Ein JSON-Objekt pro Zeile.</translation>
    </message>
    <message>
        <source>Delete the local mail of this account too.</source>
        <translation>Auch die lokalen E-Mails dieses Kontos löschen.</translation>
    </message>
    <message>
        <source>Add an account.</source>
        <translation>Ein Konto hinzufügen.</translation>
    </message>
    <message>
        <source>List the accounts.</source>
        <translation>Die Konten auflisten.</translation>
    </message>
    <message>
        <source>Change an account; options as for add.</source>
        <translation>Ein Konto ändern; Optionen wie bei add.</translation>
    </message>
    <message>
        <source>Stop collecting these accounts by themselves.</source>
        <translation>Diese Konten nicht mehr von selbst abholen.</translation>
    </message>
    <message>
        <source>Collect these accounts again.</source>
        <translation>Diese Konten wieder abholen.</translation>
    </message>
    <message>
        <source>Remove an account. Its mail stays, here and on the server.</source>
        <translation>Ein Konto entfernen. Seine E-Mails bleiben, hier und auf dem Server.</translation>
    </message>
    <message>
        <source>Forget what was collected, or delete what is here.</source>
        <translation>Den Abholverlauf vergessen oder löschen, was hier ist.</translation>
    </message>
    <message>
        <source>Forget what was collected: the next run fetches everything on the server.</source>
        <translation>Abholverlauf vergessen: Das nächste Abholen lädt alles, was auf dem Server liegt.</translation>
    </message>
    <message>
        <source>Connect, sign in and count; change nothing.</source>
        <translation>Verbinden, anmelden und zählen; nichts ändern.</translation>
    </message>
    <message>
        <source>--%1 does not understand &quot;%2&quot;.</source>
        <translation>--%1 kann mit „%2“ nichts anfangen.</translation>
    </message>
    <message>
        <source>--host and --port name different ports.</source>
        <translation>--host und --port nennen verschiedene Ports.</translation>
    </message>
    <message>
        <source>The account&apos;s name, as lists show it.</source>
        <translation>Der Name des Kontos, wie ihn Listen zeigen.</translation>
    </message>
    <message>
        <source>How the mail is collected.</source>
        <translation>Wie die E-Mails abgeholt werden.</translation>
    </message>
    <message>
        <source>The server&apos;s name or address.</source>
        <translation>Name oder Adresse des Servers.</translation>
    </message>
    <message>
        <source>The server&apos;s port. Default: 995 or 110, 993 or 143.</source>
        <translation>Port des Servers. Standard: 995 oder 110, 993 oder 143.</translation>
    </message>
    <message>
        <source>How the connection is protected. Default: tls.</source>
        <translation>Wie die Verbindung geschützt wird. Standard: tls.</translation>
    </message>
    <message>
        <source>The user name at the server, often the whole address.</source>
        <translation>Benutzername auf dem Server, oft die ganze Adresse.</translation>
    </message>
    <message>
        <source>A command whose first line of output is the password.</source>
        <translation>Ein Befehl, der das Passwort als erste Zeile ausgibt.</translation>
    </message>
    <message>
        <source>Read the password from standard input and put it into the password store.</source>
        <translation>Passwort von der Standardeingabe lesen und im Passwortspeicher ablegen.</translation>
    </message>
    <message>
        <source>Take the password from the password store; on a terminal, ask for it now.</source>
        <translation>Passwort aus dem Passwortspeicher nehmen; auf einem Terminal jetzt danach fragen.</translation>
    </message>
    <message>
        <source>auto, plain, login, cram-md5, scram-sha-1, scram-sha-256, apop, xoauth2 or oauthbearer. Default: auto, the strongest that the server offers.</source>
        <translation>auto, plain, login, cram-md5, scram-sha-1, scram-sha-256, apop, xoauth2 oder oauthbearer. Standard: auto, das sicherste, das der Server anbietet.</translation>
    </message>
    <message>
        <source>Sign in with APOP, or not.</source>
        <translation>Mit APOP anmelden oder nicht.</translation>
    </message>
    <message>
        <source>Leave messages on the server, delete them after collecting, or after so many days. Default: on.</source>
        <translation>Nachrichten auf dem Server belassen, nach dem Abholen löschen oder nach so vielen Tagen. Standard: on.</translation>
    </message>
    <message>
        <source>What was not collected yet, or everything each time. Default: new.</source>
        <translation>Nur was noch nicht abgeholt wurde oder jedes Mal alles. Standard: new.</translation>
    </message>
    <message>
        <source>Where the mail goes. Default: a folder named like the account.</source>
        <translation>Wohin die E-Mails kommen. Standard: ein Ordner mit dem Namen des Kontos.</translation>
    </message>
    <message>
        <source>Poll every …, from 5s to 1d, or only when asked to. Default: 5m.</source>
        <translation>Abrufen alle …, von 5s bis 1d, oder nur auf Anforderung. Standard: 5m.</translation>
    </message>
    <message>
        <source>Fetch at most so many in one run; 0: no limit. Default: 100.</source>
        <translation>Höchstens so viele pro Durchgang abholen; 0: unbegrenzt. Standard: 100.</translation>
    </message>
    <message>
        <source>List bigger messages instead of fetching them; 0: no limit. Default: 50M.</source>
        <translation>Größere Nachrichten nur auflisten statt laden; 0: unbegrenzt. Standard: 50M.</translation>
    </message>
    <message>
        <source>Give up after so many seconds without progress, 1 to 600. Default: 60.</source>
        <translation>Nach so vielen Sekunden ohne Fortschritt aufgeben, 1 bis 600. Standard: 60.</translation>
    </message>
    <message>
        <source>Trust the certificates in this file too.</source>
        <translation>Auch den Zertifikaten in dieser Datei vertrauen.</translation>
    </message>
    <message>
        <source>IMAP: a mailbox to collect, or &apos;*&apos; for all of them; may be given several times.</source>
        <translation>IMAP: ein abzuholender Server-Ordner oder &apos;*&apos; für alle; mehrfach möglich.</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>connected to port %1</source>
        <translation>verbunden mit Port %1</translation>
    </message>
    <message>
        <source>certificate is in order</source>
        <translation>Zertifikat in Ordnung</translation>
    </message>
    <message>
        <source>signed in as %1</source>
        <translation>angemeldet als %1</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s), %1</source>
        <translation>
            <numerusform>%n E-Mail, %1</numerusform>
            <numerusform>%n E-Mails, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose --format mbox, maildir or eml.</source>
        <translation>Wählen Sie --format mbox, maildir oder eml.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) exported.</source>
        <translation>
            <numerusform>%n E-Mail exportiert.</numerusform>
            <numerusform>%n E-Mails exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message %1 is damaged in the store and was left out.</source>
        <translation>E-Mail %1 ist im Speicher beschädigt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) imported.</source>
        <translation>
            <numerusform>%n E-Mail importiert.</numerusform>
            <numerusform>%n E-Mails importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were already here.</source>
        <translation>
            <numerusform>%n E-Mail war schon hier.</numerusform>
            <numerusform>%n E-Mails waren schon hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not be read and were left out.</source>
        <translation>
            <numerusform>%n E-Mail war nicht lesbar und wurde ausgelassen.</numerusform>
            <numerusform>%n E-Mails waren nicht lesbar und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write messages to files that other programs read.</source>
        <translation>E-Mails in Dateien schreiben, die andere Programme lesen.</translation>
    </message>
    <message>
        <source>maildir and eml keep the exact bytes.</source>
        <translation>maildir und eml bewahren jedes Byte.</translation>
    </message>
    <message>
        <source>A new file for mbox, a folder for the others.</source>
        <translation>Eine neue Datei für mbox, ein Ordner für die anderen.</translation>
    </message>
    <message>
        <source>Only this folder. Default: all mail.</source>
        <translation>Nur dieser Ordner. Standard: alle E-Mails.</translation>
    </message>
    <message>
        <source>Bring in an mbox file, a Maildir or .eml files; nothing twice.</source>
        <translation>Eine mbox-Datei, ein Maildir oder .eml-Dateien einlesen; nichts doppelt.</translation>
    </message>
    <message>
        <source>Where the messages go. Default: a folder named like the file.</source>
        <translation>Wohin die E-Mails kommen. Standard: ein Ordner mit dem Namen der Datei.</translation>
    </message>
    <message>
        <source>There is nothing to collect: no accounts, or all are paused.</source>
        <translation>Nichts abzuholen: Es gibt keine Konten, oder alle sind angehalten.</translation>
    </message>
    <message>
        <source>One JSON object a line: events, and a summary at the end.</source>
        <translation>Ein JSON-Objekt pro Zeile: Ereignisse und am Ende eine Zusammenfassung.</translation>
    </message>
    <message>
        <source>Collect these accounts now, or all that are not paused.</source>
        <translation>Diese Konten jetzt abholen, oder alle, die nicht angehalten sind.</translation>
    </message>
    <message>
        <source>Collect on schedule until stopped.</source>
        <translation>Nach Zeitplan abholen, bis es gestoppt wird.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>Postbag collects the mail of all your accounts into one place.</source>
        <translation>Postbag holt die E-Mails aller Ihrer Konten an einen Ort.</translation>
    </message>
    <message>
        <source>postbagctl COMMAND --help explains each. POSTBAG_HOME selects another profile folder.</source>
        <translation>postbagctl COMMAND --help erklärt jeden Befehl. POSTBAG_HOME wählt einen anderen Profilordner.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no command. postbagctl --help shows them all.</source>
        <translation>„%1“ ist kein Befehl. postbagctl --help zeigt alle.</translation>
    </message>
    <message>
        <source>There is no account named %1. postbagctl account list shows them all.</source>
        <translation>Es gibt kein Konto namens %1. postbagctl account list zeigt alle.</translation>
    </message>
    <message>
        <source>No folders yet. Collecting makes them.</source>
        <translation>Noch keine Ordner. Beim Abholen entstehen sie.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>There is no folder %1. postbagctl folder list shows them all.</source>
        <translation>Es gibt keinen Ordner %1. postbagctl folder list zeigt alle.</translation>
    </message>
    <message>
        <source>List the folders with their numbers of messages.</source>
        <translation>Die Ordner mit der Zahl ihrer E-Mails auflisten.</translation>
    </message>
    <message>
        <source>Make a folder; names are joined with /.</source>
        <translation>Einen Ordner anlegen; Namen werden mit / verbunden.</translation>
    </message>
    <message>
        <source>Rename or move a folder.</source>
        <translation>Einen Ordner umbenennen oder verschieben.</translation>
    </message>
    <message>
        <source>Remove a folder; its messages go to the Trash.</source>
        <translation>Einen Ordner löschen; seine E-Mails kommen in den Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new message(s)</source>
        <translation>
            <numerusform>%1: %n neue E-Mail</numerusform>
            <numerusform>%1: %n neue E-Mails</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no message %1. postbagctl list shows them all.</source>
        <translation>Es gibt keine E-Mail %1. postbagctl list zeigt alle.</translation>
    </message>
    <message>
        <source>Give only one of --raw, --headers and --text.</source>
        <translation>Geben Sie nur eines an: --raw, --headers oder --text.</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Von:</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>Betreff:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Datum:</translation>
    </message>
    <message>
        <source>Account:</source>
        <translation>Konto:</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>Attachment:</source>
        <translation>Anhang:</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>%1 cannot be written to %2.</source>
        <translation>%1 lässt sich nicht in %2 schreiben.</translation>
    </message>
    <message>
        <source>List the messages, newest first.</source>
        <translation>Die E-Mails auflisten, neueste zuerst.</translation>
    </message>
    <message>
        <source>Only of this folder.</source>
        <translation>Nur aus diesem Ordner.</translation>
    </message>
    <message>
        <source>Only of this account.</source>
        <translation>Nur aus diesem Konto.</translation>
    </message>
    <message>
        <source>Find messages by words; all must be there.</source>
        <translation>E-Mails nach Wörtern suchen; alle müssen vorkommen.</translation>
    </message>
    <message>
        <source>Show a message.</source>
        <translation>Eine E-Mail anzeigen.</translation>
    </message>
    <message>
        <source>The exact bytes as the server held them.</source>
        <translation>Genau die Bytes, die der Server hatte.</translation>
    </message>
    <message>
        <source>The header fields.</source>
        <translation>Die Kopfzeilen.</translation>
    </message>
    <message>
        <source>Only what the reader would show, HTML turned to text.</source>
        <translation>Nur, was die Leseansicht zeigt; HTML wird zu Text.</translation>
    </message>
    <message>
        <source>List or save the attachments of a message.</source>
        <translation>Die Anhänge einer E-Mail auflisten oder speichern.</translation>
    </message>
    <message>
        <source>Save them there under safe names; nothing is overwritten.</source>
        <translation>Unter sicheren Namen dort speichern; nichts wird überschrieben.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon hier</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 refused the password. Password for %2: </source>
        <translation>%1 hat das Passwort abgelehnt. Passwort für %2: </translation>
    </message>
    <message>
        <source>%1: password for %2: </source>
        <translation>%1: Passwort für %2: </translation>
    </message>
    <message>
        <source>Backing up:</source>
        <translation>Sicherung:</translation>
    </message>
    <message>
        <source>The backup is in %1.</source>
        <translation>Die Sicherung liegt in %1.</translation>
    </message>
    <message>
        <source>Checking:</source>
        <translation>Prüfung:</translation>
    </message>
    <message numerus="yes">
        <source>Everything is in order: %n message bodies checked.</source>
        <translation>
            <numerusform>Alles in Ordnung: %n E-Mail geprüft.</numerusform>
            <numerusform>Alles in Ordnung: %n E-Mails geprüft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Message %1 is damaged.</source>
        <translation>E-Mail %1 ist beschädigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n folder(s) count their messages wrongly.</source>
        <translation>
            <numerusform>In %n Ordner stimmt die Zahl der E-Mails nicht.</numerusform>
            <numerusform>In %n Ordnern stimmt die Zahl der E-Mails nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the store from a backup; what is still on the servers can be collected again.</source>
        <translation>Stellen Sie den Speicher aus einer Sicherung wieder her; was noch auf den Servern ist, lässt sich erneut abholen.</translation>
    </message>
    <message>
        <source>Write a consistent copy of the store, also while it is in use.</source>
        <translation>Eine stimmige Kopie des Speichers schreiben, auch während er benutzt wird.</translation>
    </message>
    <message>
        <source>Check the store: the database, and every message against its hash.</source>
        <translation>Den Speicher prüfen: die Datenbank und jede E-Mail anhand ihres Hashwerts.</translation>
    </message>
    <message>
        <source>%1 of %2, %3, %4</source>
        <translation>%1 von %2, %3, %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a folder.</source>
        <translation>„%1“ kann kein Ordnername sein.</translation>
    </message>
    <message>
        <source>The folder %1 belongs to Postbag and stays as it is.</source>
        <translation>Der Ordner %1 gehört zu Postbag und bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>There is a folder %1 already.</source>
        <translation>Es gibt schon einen Ordner %1.</translation>
    </message>
    <message>
        <source>%1: message %2 is too big (%3) and stays on the server.</source>
        <translation>%1: Die E-Mail %2 ist zu groß (%3) und bleibt auf dem Server.</translation>
    </message>
    <message>
        <source>To fetch big messages too: postbagctl account edit %1 --max-size 0</source>
        <translation>Um auch große E-Mails abzuholen: postbagctl account edit %1 --max-size 0</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) waiting for their turn…</source>
        <translation>
            <numerusform>%n Konto wartet, bis es an der Reihe ist …</numerusform>
            <numerusform>%n Konten warten, bis sie an der Reihe sind …</numerusform>
        </translation>
    </message>
    <message>
        <source>The output could not be written completely.</source>
        <translation>Die Ausgabe konnte nicht vollständig geschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1: the server renumbered %Ln message(s), %2 new</source>
        <translation>
            <numerusform>%1: Der Server hat %Ln E-Mail neu nummeriert, neu: %2</numerusform>
            <numerusform>%1: Der Server hat %Ln E-Mails neu nummeriert, neu: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that are here already are still on the server of %1. Delete these there, too? [yes/no]</source>
        <translation>
            <numerusform>%Ln E-Mail, die schon hier ist, ist noch auf dem Server von %1. Auch dort löschen? [ja/nein]</numerusform>
            <numerusform>%Ln E-Mails, die schon hier sind, sind noch auf dem Server von %1. Auch dort löschen? [ja/nein]</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that were collected before stay on the server. To delete these there, too: postbagctl account edit %1 --yes</source>
        <translation>
            <numerusform>%Ln früher abgeholte E-Mail bleibt auf dem Server. Um sie auch dort zu löschen: postbagctl account edit %1 --yes</numerusform>
            <numerusform>%Ln früher abgeholte E-Mails bleiben auf dem Server. Um sie auch dort zu löschen: postbagctl account edit %1 --yes</numerusform>
        </translation>
    </message>
    <message>
        <source>When messages no longer stay on the server: also delete there what was collected before.</source>
        <translation>Wenn Nachrichten nicht mehr auf dem Server bleiben: dort auch früher Abgeholtes löschen.</translation>
    </message>
    <message>
        <source>List the messages that were left aside on the server, or fetch them anyway.</source>
        <translation>Die ausgelassenen E-Mails auf dem Server auflisten oder trotzdem abholen.</translation>
    </message>
    <message>
        <source>The next run fetches this message whatever its size; may be given several times.</source>
        <translation>Beim nächsten Mal wird diese E-Mail abgeholt, wie groß sie auch ist; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>too big</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>No messages were left aside.</source>
        <translation>Es wurden keine E-Mails ausgelassen.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>No message %1 was left aside. postbagctl account skipped %2 shows them all.</source>
        <translation>Es wurde keine E-Mail %1 ausgelassen. postbagctl account skipped %2 zeigt alle.</translation>
    </message>
    <message numerus="yes">
        <source>The next run fetches %Ln message(s) whatever their size.</source>
        <translation>
            <numerusform>Beim nächsten Mal wird %Ln E-Mail abgeholt, wie groß sie auch ist.</numerusform>
            <numerusform>Beim nächsten Mal werden %Ln E-Mails abgeholt, wie groß sie auch sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: waiting for new mail</source>
        <translation>%1: wartet auf neue E-Mails</translation>
    </message>
    <message>
        <source>%1: the server does not tell about new mail; Postbag looks for it at the interval</source>
        <translation>%1: Der Server meldet neue E-Mails nicht; Postbag sieht im eingestellten Abstand nach</translation>
    </message>
    <message>
        <source>IMAP: file the mail of each mailbox into a folder of its own, or all into one. Default: off.</source>
        <translation>IMAP: die Mails jedes Server-Ordners in einem eigenen Ordner ablegen oder alle in einem. Standard: off.</translation>
    </message>
    <message>
        <source>The system allows too few open files to wait for new mail of all accounts; Postbag looks for the others&apos; at their interval. See ulimit -n, or LimitNOFILE of the service.</source>
        <translation>Das System erlaubt zu wenige offene Dateien, um auf neue E-Mails aller Konten zu warten; bei den übrigen sieht Postbag im eingestellten Abstand nach. Siehe ulimit -n oder LimitNOFILE des Dienstes.</translation>
    </message>
    <message>
        <source>On a machine without a password store use --password-command or --password-ask.</source>
        <translation>Verwenden Sie auf einem Rechner ohne Passwortspeicher --password-command oder --password-ask.</translation>
    </message>
    <message>
        <source>Give only one of --password-command, --password-stdin, --password-ask and --keychain.</source>
        <translation>Geben Sie nur eines an: --password-command, --password-stdin, --password-ask oder --keychain.</translation>
    </message>
    <message>
        <source>Ask for the password on the terminal, once in each collect or watch; it is kept nowhere.</source>
        <translation>Im Terminal nach dem Passwort fragen, einmal bei jedem collect oder watch; es wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>refused by the server; a later run asks again</source>
        <translation>vom Server abgewiesen; ein späterer Lauf fragt erneut</translation>
    </message>
    <message>
        <source>%1: the server did not give message %2; a later run asks for it again.</source>
        <translation>%1: Der Server gab die E-Mail %2 nicht heraus; ein späterer Lauf fordert sie erneut an.</translation>
    </message>
    <message>
        <source>Warning: without TLS, others on the network can read the mail of %1.</source>
        <translation>Achtung: Ohne TLS können andere im Netz die E-Mails von %1 mitlesen.</translation>
    </message>
    <message>
        <source>%1; left aside: %2</source>
        <translation>%1; ausgelassen: %2</translation>
    </message>
    <message>
        <source>--%1 is for IMAP: POP3 knows one mailbox only.</source>
        <translation>--%1 ist für IMAP: POP3 kennt nur ein Postfach.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Ein Ordner kann nicht in sich selbst verschoben werden.</translation>
    </message>
    <message>
        <source>What a query may have:</source>
        <translation>Was eine Suche enthalten kann:</translation>
    </message>
    <message>
        <source>A query that begins with &quot;-&quot; comes after --, as in: postbagctl search -- -is:read</source>
        <translation>Eine Suche, die mit „-“ beginnt, steht nach --, zum Beispiel: postbagctl search -- -is:read</translation>
    </message>
    <message>
        <source>short each time; its original stays on the server</source>
        <translation>jedes Mal unvollständig; das Original bleibt auf dem Server</translation>
    </message>
    <message>
        <source>%1: message %2 came shorter than announced, and different each time. What came is here; the original stays on the server. To fetch it again: postbagctl account skipped %1 --fetch ID</source>
        <translation>%1: Die E-Mail %2 kam kürzer als angekündigt und jedes Mal anders. Was kam, ist hier; das Original bleibt auf dem Server. Um sie erneut abzuholen: postbagctl account skipped %1 --fetch ID</translation>
    </message>
    <message>
        <source>Left out, because it is empty, too large or unreadable: %1</source>
        <translation>Ausgelassen, weil leer, zu groß oder nicht lesbar: %1</translation>
    </message>
</context>
</TS>
