package groundwork.card;

/**
 * A village in the list of cards.
 *
 * @param profile the latest, or null
 * @param households registered, merged ones counted once
 * @param carded of them, those with a valid card
 * @param visited of them, those with a visit at home
 * @param lately of them, those with a visit within the last {@link HouseholdFilter#DAYS} days
 */
public record VillageLine(
        long village, VillageProfile profile, long households, long carded, long visited, long lately) {

    public long withoutCard() {
        return households - carded;
    }

    public long neverVisited() {
        return households - visited;
    }

    public long notLately() {
        return households - lately;
    }
}
