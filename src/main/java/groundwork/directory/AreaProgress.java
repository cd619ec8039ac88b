package groundwork.directory;

/** Told now and then how far the loading of areas has come. */
@FunctionalInterface
public interface AreaProgress {

    /**
     * @param rows read of this level so far
     * @param percent of this level, 0 to 100
     */
    void rows(Level level, long rows, int percent);
}
