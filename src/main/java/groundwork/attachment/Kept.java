package groundwork.attachment;

/** What is kept beside an entry, with the media type it is handed out by. */
public record Kept(String type, byte[] bytes) {

    @Override
    public String toString() {
        return "Kept[" + type + "]";
    }
}
