package dev.parley.queryservice.search;

import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Analyzer.ReuseStrategy;
import org.apache.lucene.analysis.Analyzer.TokenStreamComponents;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.jspecify.annotations.Nullable;

/**
 * What a document is made of. Each text stands in it twice: word by word, and each word
 * reduced to its English stem. Only which words there are is kept, not how often.
 */
final class Fields {

    static final String POSITION = "position";

    static final String NEGOTIATION = "negotiation";

    /** How many words a title has. */
    static final String LENGTH = "length";

    static final String ACCOUNT = "account";

    /** The ids of the keys that what an entry says is sealed with. */
    static final String KEY = "key";

    static final String PLAIN = "plain";

    static final String STEM = "stem";

    static final String TITLE_PLAIN = "title-plain";

    static final String TITLE_STEM = "title-stem";

    static final Set<String> TITLES = Set.of(TITLE_PLAIN, TITLE_STEM);

    /** Each text is analyzed anew: what is used again holds the words of the last one. */
    private static final ReuseStrategy ANEW = new ReuseStrategy() {
        @Override
        public @Nullable TokenStreamComponents getReusableComponents(Analyzer analyzer, String field) {
            return null;
        }

        @Override
        public void setReusableComponents(Analyzer analyzer, String field, TokenStreamComponents components) {
        }
    };

    /** Words in lower case without accents. */
    static final Analyzer PLAIN_WORDS = new Chain(false);

    /** The same words, reduced to their stems. */
    static final Analyzer STEMS = new Chain(true);

    /** For each field its own. */
    static final Analyzer ANALYZER = new PerFieldAnalyzerWrapper(PLAIN_WORDS, Map.of(STEM, STEMS, TITLE_STEM, STEMS));

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

    private static final class Chain extends Analyzer {

        private final boolean stemmed;

        Chain(boolean stemmed) {
            super(ANEW);
            this.stemmed = stemmed;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new WordTokenizer();
            return new TokenStreamComponents(words, stemmed ? new PorterStemFilter(words) : words);
        }

    }

}
