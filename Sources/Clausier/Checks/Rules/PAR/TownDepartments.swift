/// The departments of towns that acts have as seats: the first two figures of their postal codes, three overseas.
///
/// From the list of prefectures and large towns; names that several towns of different departments have are left out.
enum TownDepartments {
  /// The beginnings that the codes of a town may have; `nil` for a town that is not in the list.
  static func codes(of town: String) -> [String]? {
    table[CheckedAct.words(of: town).map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")]
  }

  private static let table: [String: [String]] = {
    var table: [String: [String]] = [:]
    for line in list.split(separator: "\n") {
      let parts = line.split(separator: ":")
      guard parts.count == 2 else { continue }
      for town in parts[1].split(separator: ",") {
        table[town.split(separator: " ").joined(separator: " "), default: []].append(String(parts[0]))
      }
    }
    return table
  }()

  private static let list = """
    01:bourg en bresse,oyonnax
    02:laon,soissons,saint quentin
    03:moulins,vichy,montlucon
    04:digne les bains,manosque
    05:gap,briancon
    06:nice,cannes,antibes,grasse
    07:privas,annonay
    08:charleville mezieres,sedan
    09:foix,pamiers
    10:troyes
    11:carcassonne,narbonne
    12:rodez,millau
    13:marseille,aix en provence,arles,martigues,aubagne
    14:caen,lisieux,bayeux,herouville saint clair
    15:aurillac
    16:angouleme
    17:la rochelle,rochefort
    18:bourges,vierzon
    19:tulle,brive la gaillarde
    20:ajaccio,bastia,corte
    21:dijon,beaune
    22:saint brieuc,lannion,dinan,guingamp
    23:gueret,aubusson
    24:perigueux,bergerac
    25:besancon,montbeliard,pontarlier
    26:valence,montelimar
    27:evreux,vernon
    28:chartres,dreux
    29:quimper,brest,morlaix,concarneau
    30:nimes,ales
    31:toulouse,blagnac,colomiers
    32:auch,condom
    33:bordeaux,pessac,merignac,arcachon,libourne
    34:montpellier,beziers,sete
    35:rennes,saint malo,fougeres,redon,vitre,cesson sevigne
    36:chateauroux,issoudun
    37:tours,chinon
    38:grenoble,bourgoin jallieu
    39:lons le saunier,dole
    40:mont de marsan,dax
    41:blois,vendome,romorantin lanthenay
    42:saint etienne,roanne,montbrison
    43:le puy en velay
    44:nantes,saint nazaire,saint herblain,chateaubriant
    45:orleans,montargis,pithiviers
    46:cahors,figeac
    47:agen,marmande,villeneuve sur lot
    48:mende
    49:angers,cholet,saumur
    50:saint lo,cherbourg,cherbourg en cotentin,avranches,coutances
    51:chalons en champagne,reims,epernay
    52:chaumont,langres
    53:laval,mayenne
    54:nancy,luneville,toul
    55:bar le duc,verdun
    56:vannes,lorient,pontivy
    57:metz,thionville,sarreguemines,forbach
    58:nevers
    59:lille,dunkerque,valenciennes,douai,roubaix,tourcoing,cambrai,villeneuve d' ascq
    60:beauvais,compiegne,senlis,creil
    61:alencon,argentan
    62:arras,calais,boulogne sur mer,lens,bethune
    63:clermont ferrand,riom,thiers
    64:pau,bayonne,biarritz,anglet
    65:tarbes,lourdes
    66:perpignan
    67:strasbourg,haguenau,selestat,schiltigheim
    68:colmar,mulhouse
    69:lyon,villeurbanne,bron,villefranche sur saone
    70:vesoul
    71:macon,chalon sur saone,autun
    72:le mans
    73:chambery,albertville
    74:annecy,annemasse,thonon les bains
    75:paris
    76:rouen,le havre,dieppe
    77:melun,meaux,fontainebleau,marne la vallee
    78:versailles,saint germain en laye,rambouillet
    79:niort,bressuire,parthenay
    80:amiens,abbeville
    81:albi,castres
    82:montauban
    83:toulon,frejus,draguignan,hyeres
    84:avignon,carpentras,orange
    85:la roche sur yon,les sables d' olonne
    86:poitiers,chatellerault
    87:limoges
    88:epinal,saint die des vosges
    89:auxerre,sens
    90:belfort
    91:evry,evry courcouronnes,palaiseau,massy
    92:nanterre,la defense,paris la defense,boulogne billancourt,puteaux,courbevoie,issy les moulineaux,levallois perret,antony,chatillon,malakoff,montrouge,clichy,suresnes
    93:bobigny,montreuil,pantin,aubervilliers,noisy le grand,rosny sous bois,la plaine saint denis,bagnolet,le bourget
    94:creteil,vincennes,ivry sur seine,charenton le pont,maisons alfort,fontenay sous bois,arcueil,kremlin bicetre,le kremlin bicetre
    95:cergy,pontoise,cergy pontoise,argenteuil
    971:basse terre,pointe a pitre,les abymes
    972:fort de france
    973:cayenne
    974:saint denis de la reunion
    976:mamoudzou,dzaoudzi
    """
}
