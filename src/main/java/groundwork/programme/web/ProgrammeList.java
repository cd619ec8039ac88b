package groundwork.programme.web;

import groundwork.frame.Page;
import java.util.List;

/** All programmes of a county. */
public record ProgrammeList(List<ProgrammeLine> programmes) implements Page {}
