package dev.eckart.models.training;

import dev.eckart.linalg.NdArray;
import dev.eckart.models.FitState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Several arrays under one name: {@code name.0}, {@code name.1} and so on. */
final class Listed {

    private Listed() { }

    static void keep(String name, List<NdArray> list, Map<String, NdArray> arrays) {
        for (int i = 0; i < list.size(); i++) {
            arrays.put(name + "." + i, list.get(i));
        }
    }

    /** All that are kept under a name. */
    static List<NdArray> of(String name, FitState kept) {
        List<NdArray> list = new ArrayList<>();
        NdArray next = kept.arrays().get(name + ".0");
        while (next != null) {
            list.add(next);
            next = kept.arrays().get(name + "." + list.size());
        }
        return list;
    }
}
