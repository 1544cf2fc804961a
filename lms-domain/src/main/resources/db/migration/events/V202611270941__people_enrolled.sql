-- One event tells of all who were enrolled together; what is still on its way is told in its words.
update event_publication p
set event_type       = 'org.aliquot.enrollment.PeopleEnrolled',
    listener_id      = replace(listener_id, 'org.aliquot.enrollment.PersonEnrolled', 'org.aliquot.enrollment.PeopleEnrolled'),
    serialized_event = (select cast(jsonb_build_object(
                                      'course', e.body -> 'course',
                                      'people', jsonb_build_array(jsonb_build_object(
                                        'enrollment', e.body -> 'enrollment',
                                        'account', e.body -> 'account')),
                                      'at', e.body -> 'at') as text)
                        from (select cast(p.serialized_event as jsonb) as body) e)
where p.event_type = 'org.aliquot.enrollment.PersonEnrolled';
