import type { Phrases } from "../../readers/locale.ts";
import { rows } from "../rows.ts";

/** Before a number; a star stands for an article: "about the". */
export const EN_BEFORE: Phrases = rows([
  [
    "about,around,roughly,approximately,approx,approx.,some,nearly,almost,close to,circa,c.,ca.,ca,an estimated,estimated,virtually," +
      "in the region of,in the neighborhood of,in the vicinity of,something like,or so,around *,about *,nearly *,almost *,roughly *," +
      "near,near to,practically,just about,somewhere around,just short of,just shy of,a little under about,approaching,approximately *",
    "about",
  ],
  [
    "more than,over,above,greater than,larger than,higher than,bigger than,in excess of,exceeding,upwards of,upward of,just over,well over," +
      "well above,just above,slightly more than,slightly over,beyond,north of,better than,far more than,a little over,a little more than," +
      "longer than,older than,much more than,more than *,exceeds,exceeded,exceed,topped,topping,surpassed,surpassing",
    "more-than",
  ],
  [
    "less than,fewer than,under,below,lower than,smaller than,just under,just below,well below,well under,slightly less than,south of," +
      "slightly under,slightly below,shy of,short of,a little under,a little less than,younger than,shorter than,less than *",
    "less-than",
  ],
  [
    "at least,no less than,not less than,no fewer than,a minimum of,minimum of,minimum,min.,not fewer than,at least *,as little as,as few as,starting at,at the least,at a minimum",
    "at-least",
  ],
  [
    "at most,up to,as much as,as many as,as high as,no more than,not more than,a maximum of,maximum of,maximum,max.,at the most,up to *," +
      "as low as,not over,no higher than,not exceeding,no greater than,capped at,as long as,as large as,not to exceed,by up to,by as much as",
    "at-most",
  ],
]);

/** Behind a number. */
export const EN_AFTER: Phrases = rows([
  [
    "or more,or greater,or over,or above,or higher,and up,and over,and above,or better,and more,or older,or longer,and older,minimum",
    "at-least",
  ],
  [
    "or less,or fewer,or under,or below,or lower,and under,and below,at most,maximum,tops,or younger",
    "at-most",
  ],
  ["or so,or thereabouts", "about"],
]);
