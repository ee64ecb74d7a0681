-- Who takes part and what the managers answered is for those concerned; reports and brakes are for those who follow.
update timeline set audience = 'PARTIES' where event like 'mandate.%' or event like 'colleague.%';
update timeline set audience = 'FOLLOWERS' where event like 'pilot.report.%' or event = 'pilot.brake';
