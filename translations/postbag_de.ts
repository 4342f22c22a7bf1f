<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>postbag::AccountActions</name>
    <message>
        <source>&amp;Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop collecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forget what was collected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete &amp;local mail of this account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::AccountEditor</name>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connects, signs in and counts; changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::AccountForm</name>
    <message>
        <source>Others on the way can read your password and your mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password, or choose another place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you call it, for example: GMX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMAP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POP3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imap.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS from the start (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: not protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>often the whole e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password is:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept in the password store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>printed by a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for once each session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example: pass show mail/gmx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put mail into folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll every:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only messages not collected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all messages, each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the server:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leave messages on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete them after some days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete them once they are safe here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete after:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::AccountQuestions</name>
    <message numerus="yes">
        <source>Delete %n account(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Postbag will no longer collect %1. Nothing on the server is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also delete the mail that was collected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was collected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next run fetches everything of %1 again that is on the server. Mail that is still here is not stored twice; mail that you deleted here comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete local mail?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All mail of %1 is deleted from this computer for good, in every folder. Nothing on the server is touched, and none of it is fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect %1 without protection?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without TLS others on the way can read your mail, and maybe your password. Do this only on a network that you trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch TLS off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the messages of %1 from its server?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the next run on, each message is deleted from the server once it is safe here. This computer then has the only copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete from the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::AccountStateText</name>
    <message>
        <source>waiting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for new mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>messages: &quot;120 of 1,204&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleting from the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finishing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not collected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more next time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::AccountsModel</name>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages stay on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages are deleted from the server once they are safe here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Messages are deleted from the server %n day(s) after collecting.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>APOP is a way to sign in with POP3 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APOP signs in without sending the password readably.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is not protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is secured with STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is secured with TLS from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poll every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <extracomment>Column: messages are left on the server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter accounts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postbag collects the mail of all your mailboxes into one place on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your first account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::ActivityPage</name>
    <message>
        <source>%1, from %2 to %3</source>
        <extracomment>%1 is the name of an account, %2 and %3 are moments</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were left on the server because they are too big or were refused.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s) wait for the next run: the limit of messages in one run was reached.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The server said: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was collected yet. Each run is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::AdvancedFields</name>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: the strongest offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APOP (POP3 only)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailboxes to collect:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names with commas between them, for example: INBOX, Spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages in one run:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biggest message:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time-out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s without progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only for a server with its own CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::Announcer</name>
    <message>
        <source>Postbag goes on collecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window is closed, Postbag is in the notification area. Quit from its menu there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) need attention.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::AttachmentBar</name>
    <message>
        <source>%1  %2</source>
        <extracomment>An attachment: %1 is its name, %2 its size</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachment %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::Banner</name>
    <message>
        <source>Put this message away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::CollectStatus</name>
    <message numerus="yes">
        <source>%n new message(s) collected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No new messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop collecting; what is here stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of collecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the name of an account, %2 how far it is: &quot;abv: 120 of 1,204&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Collecting %n account(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s): %1 of %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All accounts are paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1 %2</source>
        <extracomment>%1 is the name of an account, %2 a time: &quot;Next: GMX 14:05&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::DialogPrompter</name>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all in this folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::EmptyMail</name>
    <message>
        <source>Collect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your first account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message is found if it has all of the words. Try fewer or shorter ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an account, and its mail will arrive here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect now, or wait until it is time for the next check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New mail will show up here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages that you delete wait here until you delete them for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag messages here, or choose this folder in the settings of an account.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::ErrorText</name>
    <message>
        <source>The server of %1 was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server name of %1 for typing errors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no network connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your network connection. Postbag tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check protocol, port and security of %1. If they are right, the server may be down: Postbag tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check your network connection and the server name. Postbag tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection of %1 was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postbag goes on where it stopped, at the next run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs a secure connection, but this computer has no TLS library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install OpenSSL and start Postbag again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no secure connection could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check port and security of %1: port 993 or 995 wants TLS, port 143 or 110 wants STARTTLS. This network may also need a log-in page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1&apos;s server is not trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not sent. If this is your own server, choose its CA file in the account; otherwise ask your provider. This network may also need a log-in page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1&apos;s server has expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not sent. Check the clock of this computer; if it is right, tell your provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1&apos;s server is not valid yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not sent. Check the clock of this computer: it may be slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1&apos;s server belongs to another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not sent. Use the server name that your provider gives for mail programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The CA file of %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a PEM file with a certificate, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 offers no secure connection on this port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not sent. Choose TLS (port 993 or 995) instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 refused to make the connection secure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not sent. Try again later, or choose TLS (port 993 or 995).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may be tampering with the connection of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not sent. Choose TLS (port 993 or 995), or use another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the user name or the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password again. Many providers want an app password, and POP3 or IMAP switched on in webmail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wants an app password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an app password in the security settings of your webmail and enter it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer accepts passwords from mail programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This provider wants you to sign in through its web page. Ask it for another way, or forward the mail to another mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access for mail programs is switched off at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the webmail settings, switch on POP3 or IMAP, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 does not offer the chosen way to sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not sent. Choose “Automatic” for the sign-in of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would need the password sent readably. Postbag did not send it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 could not prove that it knows you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server name. If it is right, use another network and tell your provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no password for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1 and enter the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password store is locked, so %1 has to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the password store, then collect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no password store for the password of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a password store (GNOME Keyring, KWallet), or let %1 ask for the password once each session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command for the password of %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the command in a terminal: it has to print the password as its first line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user name or password of %1 contains a line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter both again, without line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 gave an answer that makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check protocol and port of %1. Postbag tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 sent more than is reasonable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postbag ended the connection to stay safe. If this goes on, tell your provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dialogue with the server of %1 got out of step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed from the server. Postbag tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 refused a request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postbag tries again by itself. If this goes on, ask your provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 is busy or has trouble.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do: Postbag tries again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mailbox of %1 is not on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the names of the mailboxes to collect in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 stopped answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postbag tries again by itself. On a slow line, raise the time-out of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting %1 took too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Postbag is collecting %1 right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mailbox of %1 is in use by another mail program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for fewer log-ins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postbag waits and tries again. Choose a longer interval for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has reached a limit of its server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postbag waits and tries again. Collect less often, or make room in the mailbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the mail of %1 cannot be saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then collect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail store cannot be written, so %1 has to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the permissions of Postbag&apos;s folder, then collect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail store is damaged, so %1 has to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit Postbag and restore your last backup. Until then nothing is removed from any server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail store was written by a newer version of Postbag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version of Postbag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postbag cannot use its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder belongs to you and can be read and written, then start Postbag again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail store reported an error while %1 was collected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postbag tries again by itself. If this goes on, start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting %1 was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect again when you like: it goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What could not be saved is still on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was collected so far is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another account has this name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the server, for example imap.example.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a server name or address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the user name; often it is the whole e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A user name cannot contain a line break.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an interval between 5 seconds and 1 day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time-out between 1 and 600 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter after how many days messages are deleted from the server, at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A limit cannot be negative; 0 means no limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the command that prints the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>APOP is a way to sign in with POP3 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be the name of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one mailbox to collect, for example INBOX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be read or holds no certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files to import cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the file or folder is there and that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file with that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name: an export never overwrites anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of the export cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder is there and that you may write to it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::FolderActions</name>
    <message>
        <source>New folder</source>
        <comment>name of a new folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder needs a name of 1 to 200 characters without “/”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a folder “%1” here already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the folder “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folders in it are deleted too. All their messages go to the Trash; nothing on the servers changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its messages go to the Trash; nothing on the servers changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder &amp;inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the &amp;top level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::FolderModel</name>
    <message>
        <source>All mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>folder</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::FolderTree</name>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::Format</name>
    <message>
        <source>%1/s</source>
        <extracomment>A rate of transfer; %1 is a size, &quot;1.2 MB&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day of the week and a time: &quot;Tuesday 13:58&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manual only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>about %n min left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::MainWindow</name>
    <message>
        <source>Show accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::MessageActions</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as &amp;unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n message(s) for good?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They are in the Trash and will be gone from this computer. This cannot be undone. Nothing on the servers changes, and they are not collected again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) moved to the Trash.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) moved.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) deleted for good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::MessageList</name>
    <message>
        <source>Search: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>list of messages</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::MessageListModel</name>
    <message>
        <source>(unknown sender)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <comment>a message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>a message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has attachments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <comment>column</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::Navigation</name>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts   ⚠ %1</source>
        <extracomment>%1 is the number of accounts that need attention</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) need attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::Notifier</name>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) cannot be collected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new</source>
        <extracomment>%1 is the name of an account: &quot;abv: 3 new&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postbag::OriginDetails</name>
    <message>
        <source>None: it was imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No; as far as we know it is still there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id on the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed from the server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::PasswordDialog</name>
    <message>
        <source>Password for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of %1 refused the password of %2. Enter it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the password of %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept until you quit Postbag and is not written anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::ReaderHeader</name>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(unknown sender)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date and account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch between the text and the HTML of this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More actions on this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Raw source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save message as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::ReaderPane</name>
    <message>
        <source>Reading the message…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n remote image(s) were not loaded: they tell the sender that you read this.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This message is encrypted. Save it and open it with a program that has your key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This message is too long or too deep to be shown in full. Its raw source has all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this kind can run a program on this computer. Open it only if you expected it and know the sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attachment could not be opened. Save it and open it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not write to %1. Is there space, and may you write there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a message to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::RunsModel</name>
    <message numerus="yes">
        <source>Done; %n more next time</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted from the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on the server: too big, or refused by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rows of lists:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accounts collected at once:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts collected at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change holds from the next start of Postbag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves Postbag in the notification area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start hidden in the notification area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no notification area: closing minimises the window instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::SourceWindow</name>
    <message>
        <source>Raw source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the beginning of a long message. Save it to see all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::StartProblem</name>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::TestPanel</name>
    <message>
        <source>The server said: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server name found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection secured, certificate verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) of %1</source>
        <extracomment>%n messages on the server; %1 is their size, &quot;312 MB&quot;</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Messages counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::TrayMenu</name>
    <message>
        <source>&amp;Open Postbag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Collect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect &amp;account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For 1 &amp;hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until I &amp;resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::TrayText</name>
    <message>
        <source>No accounts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) need attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next check %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postbag::main</name>
    <message>
        <source>Collects the mail of all your mailboxes into one place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start in the notification area.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
