/** Keys whose stem is that of a word they are no form of: "like" has nothing to do with "likely". */
export const UNSTEMMED: ReadonlySet<string> = new Set(
  "granted granting non project projects ordered ordering like ship ships shipping holding holdings contract contracts posted posting wine united care cared caring positioned barely goods good tone toned ratings rating recorded recording recorder brandes limited eye post list figure subject executive boeing staple houses pointed bases based hotter parity portion".split(
    " ",
  ),
);
