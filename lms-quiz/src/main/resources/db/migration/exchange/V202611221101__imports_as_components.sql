update import_question
set content = (content - 'drawn') #- '{task,drawn}'
where content ? 'drawn';
