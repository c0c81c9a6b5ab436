package dev.parley.queryservice.search;

import java.util.Set;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/**
 * What a document is made of. Each text stands in it twice: word by word, and each word
 * reduced to its English stem. Only which words there are is kept, not how often.
 */
final class Fields {

    static final String POSITION = "position";

    static final String NEGOTIATION = "negotiation";

    /** How many words a title has. */
    static final String LENGTH = "length";

    /** The pseudonym of an account, or of what stands in another system. */
    static final String PSEUDONYM = "pseudonym";

    /** The ids of the keys that what an entry says is sealed with. */
    static final String KEY = "key";

    static final String PLAIN = "plain";

    static final String STEM = "stem";

    static final String TITLE_PLAIN = "title-plain";

    static final String TITLE_STEM = "title-stem";

    static final Set<String> TITLES = Set.of(TITLE_PLAIN, TITLE_STEM);

    static final FieldType WORDS_ONLY = wordsOnly();

    private Fields() {
    }

    private static FieldType wordsOnly() {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

}
