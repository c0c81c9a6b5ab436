package dev.parley.webapi.body;

/** How large things may be. */
public final class Limits {

    /** The characters of a title. */
    public static final int TITLE = 200;

    /** The characters of any other text. */
    public static final int TEXT = 10_000;

    /** The characters of a word: a team, an area, a name, an id. */
    public static final int WORD = 200;

    /** The items of a list. */
    public static final int ITEMS = 100;

    /** The bytes of a body. */
    public static final int BODY = 1 << 20;

    /** The bytes of an import. */
    public static final int IMPORT = 64 << 20;

    private Limits() {
    }

}
