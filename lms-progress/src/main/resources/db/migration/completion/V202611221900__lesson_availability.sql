-- In the field's words, as in the code.
alter function lesson_door rename to lesson_availability;
