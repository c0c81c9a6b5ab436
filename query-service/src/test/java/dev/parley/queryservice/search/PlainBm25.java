package dev.parley.queryservice.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** What Lucene finds by itself: BM25 over words in lower case. */
final class PlainBm25 implements AutoCloseable {

    private final Analyzer words = new StandardAnalyzer();

    private final DirectoryReader reader;

    private final IndexSearcher searcher;

    PlainBm25(Map<String, String> titles) throws IOException {
        ByteBuffersDirectory directory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(words))) {
            for (Map.Entry<String, String> title : titles.entrySet()) {
                Document document = new Document();
                document.add(new StringField("name", title.getKey(), Field.Store.YES));
                document.add(new TextField("title", title.getValue(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    List<String> find(String title) {
        Query query = new QueryBuilder(words).createBooleanQuery("title", title);
        List<String> found = new ArrayList<>();
        try {
            for (ScoreDoc hit : searcher.search(query, 11).scoreDocs) {
                found.add(searcher.storedFields().document(hit.doc).get("name"));
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return found;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

}
