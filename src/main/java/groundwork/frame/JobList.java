package groundwork.frame;

import java.util.List;

/** An officer's last jobs. */
public record JobList(List<Job> jobs) implements Page {}
