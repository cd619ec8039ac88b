package groundwork.programme.web;

import java.util.List;

/** People of one group, as a plan divides them. */
public record Group(String key, List<PersonLine> people) {}
