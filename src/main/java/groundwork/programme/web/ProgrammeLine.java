package groundwork.programme.web;

import groundwork.programme.Programme;

/** @param unit its name, or empty */
public record ProgrammeLine(Programme programme, String unit, Phase phase) {}
