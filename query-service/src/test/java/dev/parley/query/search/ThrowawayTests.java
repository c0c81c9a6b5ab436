package dev.parley.query.search;

import dev.parley.events.NegotiationId;
import dev.parley.events.Role;
import dev.parley.personal.*;
import dev.parley.query.Story;
import dev.parley.query.RandomStory;
import dev.parley.query.views.Views;
import dev.parley.query.waiting.Waiting;
import dev.parley.log.store.LogStores;
import java.nio.file.*;
import java.time.*;
import java.util.*;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThrowawayTests {
    @TempDir Path folder;
    static String text(Random r, int words, List<String> vocab) {
        StringBuilder b = new StringBuilder();
        for (int i = 0; i < words; i++) {
            double u = r.nextDouble();
            int w = (int) Math.min(vocab.size() - 1, Math.exp(u * Math.log(vocab.size())) - 1);
            b.append(vocab.get(w)).append(' ');
        }
        return b.toString();
    }
    @Test
    void search() throws Exception {
        Random r = new Random(1);
        List<String> vocab = new ArrayList<>();
        String sy = "ba be bi bo da de di do ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so ta te ti to";
        String[] s = sy.split(" ");
        for (int i = 0; i < 20000; i++) { StringBuilder w = new StringBuilder(); int n = 2 + r.nextInt(3); for (int k = 0; k < n; k++) w.append(s[r.nextInt(s.length)]); if (r.nextBoolean()) w.append("ns"); vocab.add(w.toString()); }
        TextIndex index = new TextIndex();
        long t = System.nanoTime();
        long pos = 0;
        int N = 100_000;
        for (int n = 0; n < N; n++) {
            NegotiationId id = new NegotiationId("n" + n);
            for (int k = 0; k < 6; k++) {
                Map<Narrative, String> open = new HashMap<>();
                List<Narrative> titles = new ArrayList<>(), texts = new ArrayList<>();
                if (k == 0) { Narrative x = Narrative.of(text(r, 5, vocab)); titles.add(x); open.put(x, ((Narrative.Clear) x).text()); Narrative y = Narrative.of(text(r, 40, vocab)); texts.add(y); open.put(y, ((Narrative.Clear) y).text()); }
                else { Narrative y = Narrative.of(text(r, 12, vocab)); texts.add(y); open.put(y, ((Narrative.Clear) y).text()); }
                index.add(new EntryText(++pos, id, titles, texts, List.of(), List.of(), null), open);
            }
        }
        index.publish(pos);
        System.out.println("DUMP index ms " + (System.nanoTime() - t) / 1_000_000);
        System.gc();
        System.out.println("DUMP heap MB " + (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1_000_000);
        var log = LogStores.open("sqlite:" + folder.resolve("p.db"));
        Views views = new Story().views();
        Views at = new Views(pos, Instant.EPOCH, views.negotiations(), views.policy(), views.retrospectives());
        TextSearch search = new TextSearch(index, new Directory(MasterKey.generate(), log));
        for (int words : new int[] {1, 2, 4, 8, 16, 50}) {
            List<Long> times = new ArrayList<>();
            int hits = 0;
            for (int i = 0; i < 60; i++) {
                String q = text(r, words, vocab);
                long b = System.nanoTime();
                hits += search.find(q, at, 0.3).size();
                if (i >= 10) times.add((System.nanoTime() - b) / 1000);
            }
            Collections.sort(times);
            System.out.println("DUMP words " + words + " p50us " + times.get(25) + " max " + times.getLast() + " hits " + hits / 60);
        }
    }
    @Test
    void waiting() {
        Story story = RandomStory.told(1, 300_000);
        Views views = story.views();
        System.out.println("DUMP negotiations " + views.negotiations().size());
        for (Role role : List.of(Role.SALES, Role.PRODUCT, Role.FACILITATOR, Role.EXECUTIVE)) {
            List<Long> times = new ArrayList<>(); int size = 0;
            for (int i = 0; i < 40; i++) { long b = System.nanoTime(); size = Waiting.of(views, new PersonId("u_x"), role, Instant.parse("2026-08-01T00:00:00Z")).size(); times.add((System.nanoTime() - b) / 1000); }
            times = times.subList(10, 40); times = new ArrayList<>(times); Collections.sort(times);
            System.out.println("DUMP waiting " + role + " items " + size + " p50us " + times.get(15) + " max " + times.getLast());
        }
    }
}
