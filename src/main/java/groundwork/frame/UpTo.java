package groundwork.frame;

/**
 * Where numbers stop that are counted one by one, so that a page costs no more where there are very many. One more
 * stands for "and more"; {@link Say#upTo} says it.
 */
public final class UpTo {

    public static final int MOST = 1_000;

    private UpTo() {}
}
