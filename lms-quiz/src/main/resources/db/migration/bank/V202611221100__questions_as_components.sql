-- What a question can say of itself is no longer stored with what it is. Every reader passes it over already.
update item_version
set content = (content - 'drawn') #- '{task,drawn}'
where content ? 'drawn';

update item_draft
set content = (content - 'drawn') #- '{task,drawn}'
where content ? 'drawn';

update item_draft_before
set content = (content - 'drawn') #- '{task,drawn}'
where content ? 'drawn';

update item_review
set content = (content - 'drawn') #- '{task,drawn}'
where content ? 'drawn';
