-- where somebody logged in before; the token itself is only in his cookie
create table known_browser (
    token_hash varchar(64) primary key,
    username varchar(60) not null references account (username),
    at timestamp(6) with time zone not null
);

create index known_browser_username on known_browser (username);
create index known_browser_at on known_browser (at);
