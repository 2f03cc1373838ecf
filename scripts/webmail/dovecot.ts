import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Maildir } from './maildir.ts';
import { freePort, waitForPort } from './ports.ts';
import { startProcess } from './server-process.ts';
import type { UnixUser } from './unix-user.ts';

export interface ImapServer {
  port: number;
  mailbox: Maildir;
  stop: () => Promise<void>;
}

/** Dovecot on loopback with one user's Maildir below `folder`; any user name, that password. */
export async function startDovecot(folder: string, password: string, owner: UnixUser): Promise<ImapServer> {
  const port = await freePort();
  const home = join(folder, 'home');
  mkdirSync(join(folder, 'run'), { recursive: true });
  mkdirSync(home);
  chownSync(home, owner.uid, owner.gid);
  chmodSync(folder, 0o755);
  const mailbox = new Maildir(join(home, 'Maildir'), owner);
  const configuration = join(folder, 'dovecot.conf');
  writeFileSync(configuration, dovecotConfiguration(folder, home, port, password, owner));
  const server = startProcess(['dovecot', '-F', '-c', configuration], join(folder, 'dovecot.out'));
  await waitForPort(port, `Dovecot (see ${folder})`);
  return { port, mailbox, stop: server.stop };
}

function dovecotConfiguration(folder: string, home: string, port: number, password: string, owner: UnixUser): string {
  const rootless = owner.current
    ? `default_internal_user = ${owner.name}\ndefault_login_user = ${owner.name}\ndefault_internal_group = ${owner.group}\n`
    : '';
  const logins = owner.current ? '  chroot =\n' : '';
  return `base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/dovecot.log
listen = 127.0.0.1
protocols = imap
ssl = no
disable_plaintext_auth = no
first_valid_uid = 1
mail_location = maildir:~/Maildir
${rootless}passdb {
  driver = static
  args = password=${password}
}
userdb {
  driver = static
  args = uid=${owner.uid} gid=${owner.gid} home=${home}
}
namespace inbox {
  inbox = yes
}
service imap-login {
${logins}  inet_listener imap {
    address = 127.0.0.1
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
${logins}}
service stats {
${logins}  client_limit = 100
}
`;
}
