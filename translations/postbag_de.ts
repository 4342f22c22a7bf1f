<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
</TS>
