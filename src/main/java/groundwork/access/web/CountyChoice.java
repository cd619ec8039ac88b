package groundwork.access.web;

import groundwork.directory.Area;
import groundwork.frame.Page;
import java.util.List;

/**
 * Where an administrator works.
 *
 * @param now six-digit code, 0 before the first choice
 * @param opened counties this installation works in
 * @param text what was looked for, or null
 * @param found counties of the country that go with it
 */
public record CountyChoice(int now, List<Area> opened, String text, List<Area> found) implements Page {}
