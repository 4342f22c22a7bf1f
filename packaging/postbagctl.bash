# SPDX-License-Identifier: GPL-3.0-or-later
# Bash completion for postbagctl.
# shellcheck shell=bash

_postbagctl_accounts() {
    local IFS=$'\n'
    mapfile -t COMPREPLY < <(
        postbagctl account list --json 2>/dev/null | sed -n 's/.*"name":"\([^"\\]*\)".*/\1/p' |
            while IFS= read -r name; do
                [[ $name == "$1"* ]] && printf '%q\n' "$name"
            done
    )
}

_postbagctl_words() {
    mapfile -t COMPREPLY < <(compgen -W "$1" -- "$2")
}

# A condition of a query. Bash takes "is:un" apart at its colon, and with it the word before.
_postbagctl_query() {
    local current=$1 name=$2
    if [[ $current == : ]]; then
        current=
    elif [[ $name == : ]]; then
        name=${COMP_WORDS[COMP_CWORD - 2]}
    else
        _postbagctl_words "from: to: subject: file: account: folder: has:attachment is:unread is:read before: after:
            larger: smaller: --json --help" "$current"
        # A value follows right behind the colon.
        [[ ${COMPREPLY[0]-} == *: ]] && compopt -o nospace 2>/dev/null
        return
    fi
    case ${name#-} in
    account) _postbagctl_accounts "$current" ;;
    has) _postbagctl_words "attachment" "$current" ;;
    is) _postbagctl_words "unread read" "$current" ;;
    esac
}

_postbagctl() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command=${COMP_WORDS[1]-} action=${COMP_WORDS[2]-}
    local settings="--name --protocol --host --port --security --user --password-command --password-stdin
        --password-ask --keychain --auth --apop --leave --collect --folder --interval --max-messages --max-size --timeout --ca-file --mailbox
        --mirror"
    COMPREPLY=()

    case $previous in
    --protocol) _postbagctl_words "pop3 imap" "$current" && return ;;
    --security) _postbagctl_words "tls starttls none" "$current" && return ;;
    --auth) _postbagctl_words "auto plain login cram-md5 scram-sha-1 scram-sha-256 apop xoauth2 oauthbearer" "$current" && return ;;
    --apop | --mirror) _postbagctl_words "on off" "$current" && return ;;
    --leave) _postbagctl_words "on off 7 14 30" "$current" && return ;;
    --mailbox) _postbagctl_words 'INBOX "\\*"' "$current" && return ;;
    --collect) _postbagctl_words "new all" "$current" && return ;;
    --interval) _postbagctl_words "1m 5m 15m 1h manual" "$current" && return ;;
    --format) _postbagctl_words "mbox maildir eml" "$current" && return ;;
    --account) _postbagctl_accounts "$current" && return ;;
    --ca-file | --output) mapfile -t COMPREPLY < <(compgen -f -- "$current") && return ;;
    --save) mapfile -t COMPREPLY < <(compgen -d -- "$current") && return ;;
    esac

    if ((COMP_CWORD == 1)); then
        _postbagctl_words "account collect watch folder list search show attachments export import backup check
            --help --version" "$current"
        return
    fi
    case $command in
    account)
        if ((COMP_CWORD == 2)); then
            _postbagctl_words "add list edit pause resume remove clear skipped test --help" "$current"
            return
        fi
        case $action in
        add) _postbagctl_words "$settings" "$current" ;;
        list) _postbagctl_words "--json" "$current" ;;
        *)
            if [[ $current != -* ]]; then
                _postbagctl_accounts "$current"
                return
            fi
            case $action in
            edit) _postbagctl_words "$settings --yes" "$current" ;;
            remove) _postbagctl_words "--delete-mail" "$current" ;;
            clear) _postbagctl_words "--forget --delete-mail" "$current" ;;
            skipped) _postbagctl_words "--fetch --json" "$current" ;;
            test) _postbagctl_words "--json" "$current" ;;
            esac
            ;;
        esac
        ;;
    collect)
        if [[ $current == -* ]]; then
            _postbagctl_words "--json --help" "$current"
        else
            _postbagctl_accounts "$current"
        fi
        ;;
    folder)
        if ((COMP_CWORD == 2)); then
            _postbagctl_words "list create rename remove --help" "$current"
        else
            _postbagctl_words "--json" "$current"
        fi
        ;;
    watch) _postbagctl_words "--json --help" "$current" ;;
    search) _postbagctl_query "$current" "$previous" ;;
    list) _postbagctl_words "--folder --account --json --help" "$current" ;;
    show) _postbagctl_words "--raw --headers --text --help" "$current" ;;
    attachments) _postbagctl_words "--json --save --help" "$current" ;;
    export) _postbagctl_words "--format --output --folder --help" "$current" ;;
    import | backup) mapfile -t COMPREPLY < <(compgen -f -- "$current") ;;
    esac
}

complete -F _postbagctl postbagctl
