package dev.parley.queryservice.live;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** The latest events by their positions; one thread writes it, and any number reads. */
final class RingBuffer {

    private final AtomicReferenceArray<LiveEvent> slots;

    RingBuffer(int size) {
        slots = new AtomicReferenceArray<>(size);
    }

    void put(LiveEvent event) {
        slots.set(slot(event.position()), event);
    }

    /**
     * The events after {@code position}, {@code most} at most and in order, as far as
     * they are there; none if the next one is no longer.
     */
    List<LiveEvent> after(long position, int most) {
        List<LiveEvent> page = new ArrayList<>();
        for (long next = position + 1; next <= position + most; next++) {
            LiveEvent event = slots.get(slot(next));
            if (event == null || event.position() != next) {
                break;
            }
            page.add(event);
        }
        return page;
    }

    void clear() {
        for (int i = 0; i < slots.length(); i++) {
            slots.setRelease(i, null);
        }
    }

    private int slot(long position) {
        return (int) (position % slots.length());
    }

}
