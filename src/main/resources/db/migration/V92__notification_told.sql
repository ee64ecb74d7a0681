-- Whether somebody without an account has been written to before.
create index mail_subject_of on mail (subject_of);
