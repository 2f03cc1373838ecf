# Reads paths of mails, one a line; prints for each whether SpamAssassin calls it spam, and its CPU time in seconds.
use strict;
use warnings;
use File::Temp qw(tempdir);
use Mail::SpamAssassin;
use Time::HiRes qw(clock);

chomp(my @paths = <STDIN>);
# A state folder of its own: nothing learned before speaks, nothing is left behind.
my $state = tempdir(CLEANUP => 1);
my $filter = Mail::SpamAssassin->new({
  local_tests_only => 1,
  dont_copy_prefs => 1,
  userprefs_filename => '/dev/null',
  userstate_dir => $state,
  home_dir_for_helpers => $state,
  post_config_text => "use_bayes 0\nuse_auto_whitelist 0\n",
});
$filter->compile_now(0);
# Its first mails pay for what is set up lazily; the other checkers are warm too.
check($_) for grep { defined } @paths[0 .. 2];
for my $path (@paths) {
  my ($is_spam, $seconds) = check($path);
  printf "%d %.6f\n", $is_spam, $seconds;
}
$filter->finish();

sub check {
  my ($path) = @_;
  open my $file, '<:raw', $path or die "$path: $!";
  my $bytes = do { local $/; <$file> };
  close $file;
  my $before = clock();
  my $mail = $filter->parse($bytes);
  my $status = $filter->check($mail);
  my $is_spam = $status->is_spam() ? 1 : 0;
  $status->finish();
  $mail->finish();
  return ($is_spam, clock() - $before);
}
