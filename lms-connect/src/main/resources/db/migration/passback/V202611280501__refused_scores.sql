-- Counted for whoever watches the installation, every few seconds.
create index lti_score_refused on lti_score (connection_id) where state = 'refused';
