package dev.parley.queryservice.search;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Iterator;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;

/** Gives Lucene all that a text is found by. */
final class WordTokenizer extends Tokenizer {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    private @Nullable Iterator<String> forms;

    @Override
    public boolean incrementToken() throws IOException {
        clearAttributes();
        if (forms == null) {
            StringWriter text = new StringWriter();
            input.transferTo(text);
            forms = TextAnalyzer.forms(text.toString()).iterator();
        }
        if (!forms.hasNext()) {
            return false;
        }
        term.append(forms.next());
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        forms = null;
    }

}
