-- By what rows are known again, as somebody chose it: an import that was cut short is completed by the same.
alter table intake.upload add match text;
