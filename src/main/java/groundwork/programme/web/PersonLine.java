package groundwork.programme.web;

import groundwork.programme.Person;

/** @param name of the officer, empty where the directory has none; {@code unit} the same */
public record PersonLine(Person person, String name, String unit) {}
