package groundwork.frame;

import java.util.UUID;

/** Counts what an officer has not read yet, for the top of every page: so it has to be quick. One bean. */
public interface Bell {

    /** More than that are not counted. */
    int MOST = 99;

    /** @return at most {@link #MOST} and one */
    int unread(int county, UUID officer);
}
