-- News that wait while the names of those who listen change.
update event_publication
set listener_id = replace(replace(listener_id,
                                  'org.aliquot.notices.ReviewTidings.', 'org.aliquot.notices.ReviewNotices.'),
                          'org.aliquot.notices.Tidings.', 'org.aliquot.notices.NoticeListeners.')
where listener_id like 'org.aliquot.notices.%Tidings.%';
